"use client";
import "./globals.css";

export default function GlobalErrorPage({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Lede cannot be reached</title>
        <main id="main" className="wrap page">
          <h1 className="mb-4">Lede cannot be reached just now</h1>
          <p className="mb-6 quiet">What you had already saved is safe. Try again in a minute.</p>
          <button className="btn" type="button" onClick={() => retry()}>
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
