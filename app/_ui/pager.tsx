import type { Route } from "next";
import Link from "next/link";

type Props<Path extends string> = {
  readonly path: Route<Path>;
  readonly next: string | null;
  readonly label: string;
};

/** A link to the following page of a list; nothing at its end. `after` goes into the address. */
export function Pager<Path extends string>({ path, next, label }: Props<Path>) {
  if (next === null) return null;
  return (
    <p className="mt-6">
      <Link className="link-btn" href={{ pathname: path, query: { after: next } }}>
        {label}
      </Link>
    </p>
  );
}
