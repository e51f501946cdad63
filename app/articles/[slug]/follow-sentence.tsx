"use client";
import { type ReactNode, useEffect, useRef } from "react";

/** The rail's own scroller. Where the address names a sentence (`#s12`), its facts come to the top and are marked. */
export function FollowSentence({ children }: { readonly children: ReactNode }) {
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = () => followIn(scroller.current);
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  return (
    <div ref={scroller} className="rail-in">
      {children}
    </div>
  );
}

function followIn(scroller: HTMLElement | null): void {
  if (scroller === null) return;
  scroller.querySelector("[aria-current]")?.removeAttribute("aria-current");
  const [, index] = /^#s(\d+)$/.exec(window.location.hash) ?? [];
  const entry = index === undefined ? null : scroller.querySelector(`#f${index}`);
  if (entry === null) return;
  entry.setAttribute("aria-current", "true");
  // Only the rail moves: the page stands where the address has put it. Below the text the rail does not scroll.
  scroller.scrollTop += entry.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}
