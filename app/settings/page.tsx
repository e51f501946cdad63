import type { Metadata } from "next";
import { PageHeading } from "@/app/_ui/page-heading";
import { signOutEverywhereAction } from "@/app/settings/actions";
import { signOutAction } from "@/app/sign-in/actions";
import { requireUser } from "@/lib/auth/session";
import type { User } from "@/lib/model/user";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const user = await requireUser("student", "/settings");
  return (
    <main id="main" className="wrap page">
      <PageHeading title="Settings" kicker={user.name}>
        {standingOf(user)}
      </PageHeading>
      {user.isGuest ? <LeaveAsGuest /> : <Sessions />}
    </main>
  );
}

const standingOf = ({ isGuest, role }: User): string =>
  isGuest ? "You are a guest in this browser." : `You are signed in as a ${role}.`;

function LeaveAsGuest() {
  return (
    <section className="max-w-2xl" aria-labelledby="leave">
      <div className="section-head">
        <h2 id="leave">Signing out</h2>
      </div>
      <p className="mb-6">
        A guest has a name and nothing to sign in with. Once you sign out, your history cannot be opened again, by you
        or on another device. Your teacher keeps your scores.
      </p>
      <form action={signOutAction}>
        <button className="btn" type="submit">
          Sign out and leave the history behind
        </button>
      </form>
    </section>
  );
}

function Sessions() {
  return (
    <section className="max-w-2xl" aria-labelledby="sessions">
      <div className="section-head">
        <h2 id="sessions">Where you are signed in</h2>
      </div>
      <p className="mb-6">
        A session lasts 30 days. If you have left one open on a shared computer, end all of them here; you can sign in
        again at once.
      </p>
      <form action={signOutEverywhereAction}>
        <button className="btn" type="submit">
          Sign out on every device
        </button>
      </form>
    </section>
  );
}
