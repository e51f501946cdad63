import { handleAuth } from "@/lib/auth/handlers";

export const GET = handleAuth;
export const POST = handleAuth;
