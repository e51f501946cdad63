"use client";
import { useEffect, useRef, useState } from "react";

/** A line from the right answer to its sentence, drawn once a radio of the demo is checked. */
export function DemoThread() {
  const svg = useRef<SVGSVGElement>(null);
  const [path, setPath] = useState("");

  useEffect(() => {
    const demo = svg.current?.parentElement;
    if (!demo) return;
    const draw = () => setPath(demo.querySelector(":checked") === null ? "" : threadIn(demo));
    draw();
    demo.addEventListener("change", draw);
    window.addEventListener("resize", draw);
    return () => {
      demo.removeEventListener("change", draw);
      window.removeEventListener("resize", draw);
    };
  }, []);

  return (
    <svg className="thread" aria-hidden="true" ref={svg}>
      <path d={path} />
    </svg>
  );
}

function threadIn(demo: HTMLElement): string {
  const from = demo.querySelector(".choice:has(#demo-key)")?.getBoundingClientRect();
  const to = demo.querySelector("#demo-source")?.getBoundingClientRect();
  if (!from || !to) return "";
  const origin = demo.getBoundingClientRect();
  const [x1, y1] = [from.right - origin.left, from.top + from.height / 2 - origin.top];
  const [x2, y2] = [to.left - origin.left, to.top + to.height / 2 - origin.top];
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}
