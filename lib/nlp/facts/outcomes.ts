import type { Role } from "@/lib/model/fact";
import type { Word } from "@/lib/nlp/read/read";

/** Verbs whose clause is the end of something: a vote, a contest, a trial, an accident, a treaty, a change of office. */
const FRAMES: Readonly<Record<string, string>> = {
  vote: "vote",
  elect: "vote",
  "re-elect": "vote",
  approve: "vote",
  reject: "vote",
  beat: "contest",
  defeat: "contest",
  win: "contest",
  lose: "contest",
  convict: "ruling",
  acquit: "ruling",
  sentence: "ruling",
  rule: "ruling",
  uphold: "ruling",
  overturn: "ruling",
  fine: "ruling",
  jail: "ruling",
  kill: "casualties",
  die: "casualties",
  injure: "casualties",
  wound: "casualties",
  sign: "agreement",
  ratify: "agreement",
  agree: "agreement",
  appoint: "appointment",
  nominate: "appointment",
  resign: "appointment",
  succeed: "appointment",
  replace: "appointment",
};

/** The rule of a clause that tells how something ended; null for all other clauses. */
export function findOutcome(lemma: string, words: readonly Word[], roles: readonly Role[]): string | null {
  const frame = FRAMES[lemma];
  if (frame !== undefined && isFrame(frame, lemma, words, roles)) return `outcome-${frame}`;
  return lemma === "be" || lemma === "become" || lemma === "set" || lemma === "break" ? findRecord(words, roles) : null;
}

/** A frame needs its parts: an accident its number or its dead, a game and a treaty both sides. */
function isFrame(frame: string, lemma: string, words: readonly Word[], roles: readonly Role[]): boolean {
  const has = (...names: Role["name"][]) => roles.some(({ name }) => names.includes(name));
  if (frame === "casualties") return has("amount", "patient", "agent");
  if (frame === "agreement") return has("agent") && has("patient", "topic", "recipient");
  if (frame === "contest") return has("agent") && isContest(words, roles);
  if (frame === "appointment")
    return roles.some(({ name, mentionId }) => /^(?:agent|patient)$/.test(name) && mentionId !== null);
  if (frame === "vote" && /^(?:approve|reject)$/.test(lemma)) return isProposal(words, roles);
  return has("patient", "topic", "attribute", "amount");
}

const PROPOSALS =
  /^(?:acts?|amendments?|agreements?|bills?|budgets?|deals?|increases?|laws?|measures?|mergers?|motions?|nominations?|pacts?|petitions?|plans?|proposals?|reforms?|referendum|resolutions?|rules?|sanctions|tax|texts?|treaty|treaties|constitution)$/;

/** A bill is approved or rejected by a vote, a claim or a vaccine is not. */
const isProposal = (words: readonly Word[], roles: readonly Role[]): boolean =>
  roles.some(
    ({ name, span }) =>
      name === "patient" &&
      words.some((word) => word.span.start >= span.start && word.span.end <= span.end && PROPOSALS.test(word.lower)),
  );

const CONTESTS =
  /^(?:match|game|race|election|elections|final|finals|semi-final|title|seat|vote|war|battle|case|lawsuit|marathon|championship|cup|prize|award|medal|gold|silver|bronze|majority|primary|referendum|division|votes|seats|derby|tournament|league|open)$/;

/** Somebody wins or loses a contest, or beats somebody: "lost his fortune" is none. */
const isContest = (words: readonly Word[], roles: readonly Role[]): boolean =>
  roles.some(
    ({ name, span, mentionId }) =>
      name === "patient" &&
      (mentionId !== null ||
        words.some((word) => word.span.start >= span.start && word.span.end <= span.end && CONTESTS.test(word.lower))),
  );

/** "became the first woman to …", "set a record" */
function findRecord(words: readonly Word[], roles: readonly Role[]): string | null {
  const told = roles.filter(({ name }) => name === "attribute" || name === "patient" || name === "topic");
  const isRecord = told.some(({ span }) => {
    const inside = words.filter((word) => word.span.start >= span.start && word.span.end <= span.end);
    const text = inside.map(({ lower }) => lower).join(" ");
    return /\brecord\b/.test(text) || /\bfirst\b.* (?:to|since|ever|in history)\b/.test(text);
  });
  return isRecord ? "outcome-record" : null;
}
