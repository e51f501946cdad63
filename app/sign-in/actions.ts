"use server";
import { redirect } from "next/navigation";
import type { Refusal } from "@/app/_ui/form-state";
import { textOf } from "@/app/_ui/form-text";
import { nextPath } from "@/app/sign-in/next-path";
import { signInAsGuest, signInWithPassword, signOut, startProviderSignIn } from "@/lib/auth/sign-in";
import { guestNameInput } from "@/lib/features/guest-name";

export async function signInAction(_previous: Refusal | null, form: FormData): Promise<Refusal | null> {
  const email = textOf(form, "email");
  const outcome = await signInWithPassword({ email, password: textOf(form, "password") });
  if (outcome === "wrong") {
    const message = "E-mail and password do not belong together. Check both and try again.";
    return { field: null, message, values: { email } };
  }
  redirect(nextPath(textOf(form, "next"), "/learn"));
}

export async function guestAction(_previous: Refusal | null, form: FormData): Promise<Refusal | null> {
  const typed = textOf(form, "name");
  const name = guestNameInput.safeParse(typed);
  if (!name.success) {
    return { field: "name", message: "Choose a name of 1 to 60 characters.", values: { name: typed } };
  }
  await signInAsGuest(name.data);
  redirect(nextPath(textOf(form, "next"), "/learn"));
}

export async function signOutAction(): Promise<void> {
  await signOut();
  redirect("/");
}

/** Goes to another service, or has a sign-in link sent; both end at the address the provider gives. */
export async function providerAction(form: FormData): Promise<void> {
  const email = textOf(form, "email");
  const next = nextPath(textOf(form, "next"), "/learn");
  const address = await startProviderSignIn(textOf(form, "provider"), { next, ...(email !== "" && { email }) });
  redirect(isAddress(address) ? address : "/sign-in");
}

const isAddress = (text: string): text is `${string}:${string}` => URL.canParse(text);
