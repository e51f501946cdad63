import type { ReactNode } from "react";

type Props = { readonly title: string; readonly kicker?: string; readonly children?: ReactNode };

export function PageHeading({ title, kicker, children }: Props) {
  return (
    <header className="mb-8">
      {kicker !== undefined && (
        <p className="kicker mb-2" dir="auto">
          {kicker}
        </p>
      )}
      <h1 dir="auto">{title}</h1>
      {children !== undefined && <div className="quiet mt-3 measure">{children}</div>}
    </header>
  );
}
