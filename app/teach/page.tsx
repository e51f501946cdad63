import { redirect } from "next/navigation";

export default function TeachPage(): never {
  redirect("/teach/quizzes");
}
