"use client";
import { useSearchParams } from "next/navigation";
import { useEffect, useRef, useState } from "react";

/** Which question is on show. Its number stands in the address, for a reload and for the way back. */
export function useQuestionPosition(count: number) {
  const asked = useSearchParams().get("q");
  const [position, setPosition] = useState(() => positionIn(asked, count));
  const [isHandingIn, setIsHandingIn] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  // The question that was left must not keep the focus of a keyboard or a screen reader.
  const isFirstShown = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the position changes, and only then
  useEffect(() => {
    if (!isFirstShown.current) heading.current?.focus();
    isFirstShown.current = false;
  }, [position]);

  /** `number` counts from 1; one past the last question is the way to hand in. */
  function go(number: number) {
    if (number > count) return setIsHandingIn(true);
    if (number < 1) return;
    setPosition(number - 1);
    window.history.replaceState(null, "", `?q=${number}`);
  }

  return { position, heading, go, isHandingIn, setIsHandingIn };
}

/** Counts from 0. Past the last question lies the way to hand in, which stands below the last one. */
function positionIn(q: string | null, count: number): number {
  const number = Number(q);
  return Number.isInteger(number) && number >= 1 ? Math.min(number, count) - 1 : 0;
}
