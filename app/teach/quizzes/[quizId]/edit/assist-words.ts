import type { AssistQuizError, TurnedDown } from "@/lib/features/assist-quiz";

/** What happened, in one sentence, and that nothing was lost by it. */
export const ASSIST_MESSAGES: Record<AssistQuizError, string> = {
  "not-found": "This quiz is no longer here.",
  off: "No language model is set up on this server, so nothing was sent.",
  stale: "The quiz was changed elsewhere meanwhile, so nothing was added; press the button again.",
  unreachable: "The language model could not be reached; your draft is as it was.",
  "too-slow": "The language model did not answer in time; your draft is as it was.",
  "wrong-key": "The language model does not accept this server's key; tell whoever runs it. Your draft is as it was.",
  "not-there": "The language model's address or name is wrong; tell whoever runs this server. Your draft is as it was.",
  busy: "The language model takes no more requests just now; try again in some minutes. Your draft is as it was.",
  failing: "The language model broke down over this; your draft is as it was.",
  refused: "The language model refused this article; your draft is as it was.",
  redirected: "The language model's address leads elsewhere, which Lede does not follow; your draft is as it was.",
  "too-long-reply": "The language model answered without end and was cut off; your draft is as it was.",
  "not-compatible": "What answered is not a language model that Lede can talk to; your draft is as it was.",
  empty: "The language model answered nothing; your draft is as it was.",
  "cut-off": "The language model's answer broke off in the middle; your draft is as it was.",
  prose: "The language model answered in prose, not in questions; your draft is as it was.",
  "several-objects": "The language model gave several answers at once, so none was taken; your draft is as it was.",
  "not-json": "The language model's answer could not be read; your draft is as it was.",
  "not-proposals": "The language model's answer held no questions; your draft is as it was.",
  "too-long-article": "This article is too long to be sent to the language model.",
};

/** Why a proposal was turned down, in a sentence that `detail` may follow. */
export const PROPOSAL_WORDS: Record<TurnedDown["problem"], string> = {
  empty: "It has no question or no answer.",
  markup: "It has code or hidden characters in it.",
  "unknown-fact": "It rests on a fact that the article does not have.",
  "quote-not-found": "The article does not say these words:",
  "quote-repeated": "The article says these words more than once:",
  "quote-across-sentences": "Its quote runs over more than one sentence:",
  "quote-outside-body": "Its quote is not from the report itself:",
  "key-outside-proof": "The words it rests on do not give the answer:",
  "no-own-fact": "Lede itself reads no fact there:",
  negated: "The sentence says that it did not happen:",
  hypothetical: "The sentence says what might be, not what is:",
  "number-not-in-article": "The article does not have this number:",
  "name-not-in-article": "The article does not have this name:",
  "new-words": "The article does not use these words:",
  "person-not-in-proof": "The sentence does not name this person:",
  "too-few-options": "It has fewer than two wrong options.",
  "option-not-known": "It is not known where this option comes from:",
  "no-gap": "It has neither options nor one gap.",
  lint: "The checks say:",
  repeats: "It goes badly with another question:",
};
