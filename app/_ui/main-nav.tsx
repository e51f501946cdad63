"use client";
import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";

export type NavLink = { readonly href: Route; readonly label: string };

/** The link whose address is the longest start of the current one is the current page. */
export function MainNav({ links }: { links: readonly NavLink[] }) {
  const path = usePathname();
  const within = links.filter(({ href }) => path === href || path.startsWith(`${href}/`));
  const current = within.toSorted((a, b) => b.href.length - a.href.length)[0]?.href;
  return (
    <nav aria-label="Main">
      <ul className="nav">
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} {...(href === current && { "aria-current": "page" })}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
