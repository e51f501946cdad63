import type { Route } from "next";
import Link from "next/link";

/** A link to the following page of a list; nothing at its end. `after` goes into the address. */
export function Pager({ path, next, label }: { readonly path: Route; readonly next: string | null; readonly label: string }) {
  if (next === null) return null;
  return (
    <p className="mt-6">
      <Link className="link-btn" href={`${path}?after=${encodeURIComponent(next)}` as const}>
        {label}
      </Link>
    </p>
  );
}
