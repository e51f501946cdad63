"use client";
import { useEffect, useEffectEvent, useState } from "react";

const SWITCH = "lede:shortcuts";

/**
 * Listens for single keys on the page. Keys are left alone while someone types, composes, holds a modifier, works in a
 * dialog, or presses Enter on a control of its own; and all of them once they are switched off.
 */
export function useShortcuts(onKey: (key: string, event: KeyboardEvent) => void) {
  const [isOn, setIsOn] = useState(true);
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (isOn && !isTaken(event)) onKey(event.key, event);
  });
  const toggle = () => {
    setIsOn(!isOn);
    writeSwitch(!isOn);
  };

  useEffect(() => {
    setIsOn(readSwitch());
    const listen = (event: KeyboardEvent) => handle(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  return { isOn, toggle };
}

function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return true;
  if (!(event.target instanceof HTMLElement)) return false;
  if (event.target.closest("dialog") !== null) return true;
  const typing = "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])";
  if (event.target.matches(typing)) return true;
  // A radio submits its form by itself; buttons and links are pressed by Enter.
  return event.key === "Enter" && event.target.matches("input, button, a, summary");
}

function readSwitch(): boolean {
  try {
    return localStorage.getItem(SWITCH) !== "off";
  } catch {
    // Storage is switched off: the shortcuts are on, as for everyone new.
    return true;
  }
}

function writeSwitch(isOn: boolean): void {
  try {
    localStorage.setItem(SWITCH, isOn ? "on" : "off");
  } catch {
    // Storage is switched off: the choice holds until the page is left.
    return;
  }
}
