"use server";
import { redirect } from "next/navigation";
import { requireUser } from "@/lib/auth/session";
import { signOut } from "@/lib/auth/sign-in";
import { signOutEverywhere } from "@/lib/features/sign-out-everywhere";

export async function signOutEverywhereAction(): Promise<void> {
  const user = await requireUser("student", "/settings");
  await signOutEverywhere({ user });
  await signOut();
  redirect("/");
}
