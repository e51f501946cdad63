"use client";
import { useSyncExternalStore } from "react";
import { formatMoment, formatMomentInUtc } from "@/app/_ui/format";

/** A moment in the reader's own time zone; in UTC, and saying so, where there is no script to know it. */
export function Moment({ at }: { readonly at: Date }) {
  const words = useSyncExternalStore(
    neverChanges,
    () => formatMoment(at),
    () => formatMomentInUtc(at),
  );
  return <time dateTime={at.toISOString()}>{words}</time>;
}

const neverChanges = () => () => undefined;
