import type { Metadata } from "next";
import Link from "next/link";
import { PageHeading } from "@/app/_ui/page-heading";
import { nextPath } from "@/app/sign-in/next-path";
import { SignUpForm } from "@/app/sign-up/sign-up-form";

export const metadata: Metadata = { title: "Make an account" };

export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  const next = nextPath((await searchParams).next, "");
  return (
    <main id="main" className="wrap page">
      <PageHeading title="Make an account">
        Teachers make quizzes and look at scores. Students keep a history that they find again on every device.
      </PageHeading>
      <div className="max-w-md">
        <SignUpForm next={next} />
        <p className="small mt-4">
          <Link className="link-btn" href="/sign-in">
            I have an account
          </Link>
        </p>
      </div>
    </main>
  );
}
