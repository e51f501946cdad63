import { Check, X } from "lucide-react";

type Props = { readonly kind?: "wrong" | "right"; readonly message: string | null };

/** Always in the page, so that a screen reader hears the message when it comes. */
export function FormMessage({ kind = "wrong", message }: Props) {
  const Icon = kind === "wrong" ? X : Check;
  return (
    <div className="message" role={kind === "wrong" ? "alert" : "status"}>
      {message !== null && (
        <div className={`notice notice-${kind}`}>
          <p>
            <Icon className="icon" aria-hidden="true" /> {message}
          </p>
        </div>
      )}
    </div>
  );
}
