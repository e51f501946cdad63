import type { Anaphor } from "./anaphor";
import { clauseOf, isPossessive, subjectOf } from "./clause";
import type { Person } from "./person";
import { headOf, lowerAt } from "./tree";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What others decide about someone. */
const FATES = list(`
  appearance trial retrial hearing sentence sentencing bail custody arrest detention release conviction acquittal
  extradition deportation execution indictment prosecution parole imprisonment removal ouster dismissal impeachment murder
  killing`);

/** What someone does about such a thing of her own. */
const OWN = list(`
  await awaits awaited awaiting face faces faced facing serve serves served serving attend attends attended begin begins
  began start started complete completed finish finished enter entered miss missed skip skipped win won lose lost fight
  fights fought contest contested appeal appeals appealed appealing oppose opposed violate violated breach breached seek
  seeks sought seeking post posted make made`);

const OFFICIALS = list(`
  judge justice magistrate prosecutor attorney lawyer detective inspector constable sergeant officer commissioner sheriff
  spokesman spokeswoman spokesperson`);

/**
 * "Dane set his trial for May": not the subject's own, unless the verb says so ("faced", "awaits"). "Judge Dane said his trial
 * would start": someone whose trade it is speaks of another's.
 */
export function isOthersFate({ tree, token }: Anaphor, person: Person): boolean {
  if (!isPossessive(tree, token) || !FATES.has(lowerAt(tree, headOf(tree, token) ?? -1))) return false;
  const clause = clauseOf(tree, token);
  const isDoer = person.tree === tree && subjectOf(tree, clause) === person.token;
  const title = (person.tree.nameByHead.get(person.token)?.from ?? person.token + 1) - 1;
  return (isDoer && !OWN.has(lowerAt(tree, clause))) || OFFICIALS.has(lowerAt(person.tree, title));
}
