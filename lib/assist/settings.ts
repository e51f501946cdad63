import "server-only";

/** Which service is asked. `key`: null for a server that wants none. `timeoutMs`: for the whole reply, to its last byte. */
export type AssistSettings = {
  readonly baseUrl: string;
  readonly model: string;
  readonly key: string | null;
  readonly timeoutMs: number;
};

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_SECONDS = 60;
const MOST_SECONDS = 600;

/** What the environment says of a language model; null when it names none, and then nothing is ever sent anywhere. */
export function readAssistSettings(environment: Environment): AssistSettings | null {
  const { LEDE_ASSIST_URL: baseUrl, LEDE_ASSIST_MODEL: model, LEDE_ASSIST_KEY: key } = environment;
  if (!baseUrl || !model || !/^https?:\/\//i.test(baseUrl) || !URL.canParse(baseUrl)) return null;
  const seconds = Number(environment.LEDE_ASSIST_TIMEOUT);
  const isSound = Number.isFinite(seconds) && seconds > 0 && seconds <= MOST_SECONDS;
  return { baseUrl, model, key: key || null, timeoutMs: (isSound ? seconds : DEFAULT_SECONDS) * 1000 };
}

/** Where the article would be sent, as a teacher is told before it is. */
export const hostOf = ({ baseUrl }: AssistSettings): string => new URL(baseUrl).host;
