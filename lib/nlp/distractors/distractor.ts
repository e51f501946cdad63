import type { Option, Tier } from "@/lib/model/question";

/** A wrong answer with where it comes from and why it is wrong. */
export type Distractor = {
  readonly text: string;
  readonly tier: Tier;
  readonly why: string;
  readonly evidence: Option["evidence"];
};
