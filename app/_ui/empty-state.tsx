import type { ReactNode } from "react";

export function EmptyState({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid justify-items-start gap-4 measure py-4">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
