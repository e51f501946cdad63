import type { Referent } from "./referent";

/** How a noun came to stand for a named thing, the surest first. */
export type Ground = "name-head" | "copula" | "appositive" | "title" | "type" | "indefinite" | "longer";

/** A place where a noun stands for a named thing: "Elm Hospital", "Elm, a hospital". */
export type Described = {
  readonly referent: Referent;
  readonly ground: Ground;
  /** Of the sentence, among those that are read. */
  readonly position: number;
  readonly paragraph: number;
};

/** What is known of one noun. `other` is the last place where it stood for another thing than in `last`. */
type Entry = { last: Described; other: Described | null; isHidden: boolean };

/** The named things that each noun of an article stood for so far. Looking one up takes the same time in a long article. */
export class Descriptions {
  readonly #entries = new Map<string, Entry>();

  add(noun: string, described: Described): void {
    const entry = this.#entries.get(noun);
    if (entry === undefined) {
      this.#entries.set(noun, { last: described, other: null, isHidden: false });
      return;
    }
    const isSame = entry.last.referent.key === described.referent.key;
    if (!isSame) entry.other = entry.last;
    entry.last = isSame ? { ...described, ground: surer(entry.last.ground, described.ground) } : described;
    entry.isHidden = false;
  }

  /** "another hospital", "hospitals": from here on the noun may mean something else. */
  hide(noun: string): void {
    const entry = this.#entries.get(noun);
    if (entry !== undefined) entry.isHidden = true;
  }

  /** The thing a noun stood for last, with the other one it stood for before; null when something came between. */
  find(noun: string): { readonly last: Described; readonly other: Described | null } | null {
    const entry = this.#entries.get(noun);
    return entry === undefined || entry.isHidden ? null : entry;
  }
}

const ORDER: readonly Ground[] = ["name-head", "copula", "appositive", "title", "type", "indefinite", "longer"];

const surer = (a: Ground, b: Ground): Ground => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b);
