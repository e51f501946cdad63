import { type Gender, genderOfWord } from "./gender";
import { isPerson, mayBePerson, type People } from "./people";
import type { Person } from "./person";
import { isPersonNoun } from "./person-nouns";
import { described, named, type Referent } from "./referent";
import { dependentsBy, headOf, lowerAt, type PlacedName, phraseAt, relationOf, type Tree } from "./tree";

/**
 * The named persons and the descriptions of single persons in a sentence, in order.
 *
 * `definites`: what descriptions were read as, by their head token.
 */
export function listPersons(tree: Tree, people: People, definites: ReadonlyMap<number, Referent>): Person[] {
  const byName = tree.names.flatMap((placed): Person[] => {
    const { name, head } = placed;
    if (!mayBePerson(people, name.entity)) return [];
    const gender = genderBeside(tree, placed) ?? people.genders.get(name.entity.id) ?? null;
    return isPerson(people, name.entity)
      ? [{ tree, token: head, referent: named(name), gender, form: "name", isOther: false }]
      : [{ tree, token: head, referent: null, gender, form: "description", isOther: false }];
  });
  const heads = new Set(byName.map(({ token }) => token));
  const others = [...tree.tokens.keys()]
    .filter((index) => isDescription(tree, index, heads))
    .map((token): Person => {
      const referent = definites.get(token) ?? described(phraseAt(tree, token));
      const gender = genderOfWord(tree.tokens[token]?.text ?? "") ?? people.genders.get(referent.key) ?? null;
      return { tree, token, referent, gender, form: "description", isOther: false };
    });
  return [...byName, ...others].toSorted((a, b) => a.token - b.token);
}

/** "Mrs. Dane", "the actress Ada Dane", "Ada Dane, an actress": what stands beside the name says. */
function genderBeside(tree: Tree, { from, to, head }: PlacedName): Gender | null {
  const owner = relationOf(tree, head) === "appos" ? headOf(tree, head) : null;
  const parts = dependentsBy(tree, head, ["appos", "compound", "flat", "nmod:desc"]);
  const beside = [from - 1, ...parts.filter((index) => index < from || index >= to), owner ?? -1];
  return beside.map((index) => genderOfWord(tree.tokens[index]?.text ?? "")).find((gender) => gender !== null) ?? null;
}

/** One person who is described, and who is not the same as a name beside it; `heads` are those of the names of persons. */
function isDescription(tree: Tree, index: number, heads: ReadonlySet<number>): boolean {
  const token = tree.tokens[index];
  if (token?.tag !== "NN" || !isPersonNoun(lowerAt(tree, index))) return false;
  if (["compound", "flat", "amod"].includes(token.relation)) return false;
  // "justice comes late": no judge
  if (dependentsBy(tree, index, ["det", "nmod:poss", "nummod"]).length === 0) return false;
  if (tree.names.some(({ from, to }) => index >= from && index < to)) return false;
  if (token.relation === "appos" && heads.has(token.head ?? -1)) return false;
  if (dependentsBy(tree, index, ["appos", "flat", "compound"]).some((other) => heads.has(other))) return false;
  return !isPredicative(tree, index);
}

/** "Dane is a teacher", "she became mayor", "he worked as a guide": the noun brings no one new. */
function isPredicative(tree: Tree, index: number): boolean {
  if (dependentsBy(tree, index, ["cop"]).length > 0 || relationOf(tree, index) === "xcomp") return true;
  return dependentsBy(tree, index, ["case"]).some((word) => lowerAt(tree, word) === "as");
}
