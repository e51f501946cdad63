"use client";
import { X } from "lucide-react";

export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <main id="main" className="wrap page">
      <h1 className="mb-6">Something went wrong here</h1>
      <div className="notice notice-wrong" role="alert">
        <p>
          <X className="icon" aria-hidden="true" /> This page could not be shown
        </p>
        <p className="small">What you had already saved is safe. Try again, or come back in a minute.</p>
        <p>
          <button className="btn btn-small" type="button" onClick={() => retry()}>
            Try again
          </button>
        </p>
      </div>
    </main>
  );
}
