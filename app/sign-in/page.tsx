import type { Metadata } from "next";
import Link from "next/link";
import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { PageHeading } from "@/app/_ui/page-heading";
import { providerAction } from "@/app/sign-in/actions";
import { GuestForm } from "@/app/sign-in/guest-form";
import { nextPath } from "@/app/sign-in/next-path";
import { SignInForm } from "@/app/sign-in/sign-in-form";
import { availableProviders } from "@/lib/auth/sign-in";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next: wanted, sent, error } = await searchParams;
  const next = nextPath(wanted, "/learn");
  const needsTeacher = next.startsWith("/teach") || next.startsWith("/review");
  return (
    <main id="main" className="wrap page">
      <PageHeading title="Sign in" />
      <div className="pb-6 empty:pb-0">
        {sent !== undefined && (
          <FormMessage kind="right" message="A sign-in link is on its way. Look into your mail." />
        )}
        {error !== undefined && (
          <FormMessage message="That sign-in did not work. A link may be used once only; try again, or another way." />
        )}
      </div>
      <div className="grid gap-12 lg:grid-cols-2 lg:gap-24">
        <section aria-labelledby="with-account" className="max-w-md">
          <div className="section-head">
            <h2 id="with-account">With an account</h2>
          </div>
          <SignInForm next={next} />
          <Providers next={next} />
          <p className="small mt-4">
            <Link className="link-btn" href={`/sign-up?next=${encodeURIComponent(next)}`}>
              Make an account
            </Link>
          </p>
        </section>
        <section aria-labelledby="as-guest" className="max-w-md">
          <div className="section-head">
            <h2 id="as-guest">As a guest</h2>
          </div>
          {needsTeacher ? (
            <p className="quiet">Guests can take quizzes. To make one or to look at scores, sign in as a teacher.</p>
          ) : (
            <GuestForm next={next} />
          )}
        </section>
      </div>
    </main>
  );
}

function Providers({ next }: { next: string }) {
  return availableProviders().map(({ id, name, kind }) => (
    <form key={id} action={providerAction} className="mt-4 grid justify-items-start gap-3">
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="provider" value={id} />
      {kind === "email" && (
        <Field
          label="E-mail for a sign-in link"
          id="link-email"
          name="email"
          type="email"
          autoComplete="email"
          required
        />
      )}
      <button className="btn" type="submit">
        {kind === "email" ? "Send me a sign-in link" : `Sign in with ${name}`}
      </button>
    </form>
  ));
}
