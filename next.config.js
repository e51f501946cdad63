const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Content-Security-Policy",
    value: "frame-ancestors 'none'; object-src 'none'; base-uri 'none'; form-action 'self'",
  },
];

/** @type {import('next').NextConfig} */
const nextConfig = {
  serverExternalPackages: [
    "@electric-sql/pglite",
    "pglite-prisma-adapter",
    "pg",
    "@prisma/adapter-pg",
    "@node-rs/argon2",
    "onnxruntime-web",
  ],
  outputFileTracingIncludes: {
    "/*": ["./content/**/*", "./node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.{mjs,wasm}"],
  },
  typedRoutes: true,
  reactCompiler: true,
  poweredByHeader: false,
  // An article that is too long gets an answer in words, not Next's own error page.
  experimental: { serverActions: { bodySizeLimit: "4mb" } },
  // `npm run check` compiles with the same tsconfig; the build need not do it a second time.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
};

export default nextConfig;
