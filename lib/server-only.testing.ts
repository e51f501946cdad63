// `server-only` throws outside a server build; Vitest aliases it to this empty file.
export {};
