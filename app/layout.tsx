import type { Metadata, Viewport } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { MainNav, type NavLink } from "@/app/_ui/main-nav";
import { signOutAction } from "@/app/sign-in/actions";
import { currentUser } from "@/lib/auth/session";
import type { User } from "@/lib/model/user";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Lede: a news quiz that shows its sources", template: "%s · Lede" },
  description: "Current-affairs quizzes in which every answer leads back to the sentence that proves it.",
};
export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const user = await currentUser();
  return (
    <html lang="en">
      <body>
        <a className="skip" href="#main">
          Skip to content
        </a>
        <header className="topbar">
          <div className="wrap topbar-in">
            <Link className="wordmark" href="/">
              Lede
            </Link>
            <MainNav links={linksFor(user)} />
            <Who user={user} />
          </div>
        </header>
        {children}
        <footer className="foot">
          <div className="wrap">
            <span>Lede. Every answer cites its sentence.</span>
            <Link href="/articles">Articles</Link>
            <Link href="/learn">Quizzes</Link>
          </div>
        </footer>
      </body>
    </html>
  );
}

function linksFor(user: User | null): readonly NavLink[] {
  const quizzes = { href: "/learn", label: "Quizzes" } as const;
  const history = { href: "/learn/history", label: "History" } as const;
  const articles = { href: "/articles", label: "Articles" } as const;
  const studio = { href: "/teach/quizzes", label: user === null ? "Teach" : "Studio" } as const;
  const review = { href: "/review", label: "Review" } as const;
  if (user === null) return [quizzes, articles, studio];
  return user.role === "teacher" ? [quizzes, history, articles, studio, review] : [quizzes, history, articles];
}

function Who({ user }: { user: User | null }) {
  if (user === null) {
    return (
      <span className="who">
        <Link href="/sign-in">Sign in</Link>
      </span>
    );
  }
  return (
    <div className="who">
      <Link href="/settings" dir="auto">
        {user.isGuest ? `${user.name} (guest)` : user.name}
      </Link>
      {/* A guest who signs out loses the way back: the settings say so first. */}
      {!user.isGuest && (
        <form action={signOutAction}>
          <button className="link-btn" type="submit">
            Sign out
          </button>
        </form>
      )}
    </div>
  );
}
