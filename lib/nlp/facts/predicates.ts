import { SAID_VERBS } from "@/lib/nlp/read/verbs";
import { isFirm } from "./polarity";
import { baseRelation, childrenBy, childrenOf, isAside, relationOf, type Tree } from "./tree";

/** How a clause stands in its sentence. */
export type ClauseLink = "main" | "joined" | "said" | "relative" | "adverbial";

/** One finite clause of a tree: its head, its verbs, its subject, and who says it. Numbers are indexes of words. */
export type Predicate = {
  readonly head: number;
  readonly subject: number;
  /** Auxiliaries, copula and verb, in order. The first is finite. */
  readonly verbs: readonly number[];
  readonly isPassive: boolean;
  readonly isCopular: boolean;
  readonly link: ClauseLink;
  /** The verb of saying this clause hangs on, and its subject; null when the article says it itself. */
  readonly speaker: { readonly verb: number; readonly subject: number } | null;
  /** Hangs on "if", "unless" or the like, or holds them. */
  readonly isConditional: boolean;
};

type Above = Pick<Predicate, "link" | "speaker" | "isConditional"> & { readonly shared: Predicate | null };

/**
 * The finite clauses of a sentence that it states, or that somebody in it states, in the order of the tree.
 *
 * What is thought, asked, hoped or ordered is left out, and what somebody says that somebody said.
 */
export function listPredicates(tree: Tree): Predicate[] {
  const root = tree.words.findIndex(({ head, confidence }) => head === null && confidence > 0);
  const main = root < 0 ? [] : visit(tree, root, { link: "main", speaker: null, isConditional: false, shared: null });
  const relatives = main.flatMap((predicate) => listRelatives(tree, predicate));
  // A subject that two verbs share has its "who" once.
  return [...main, ...new Map(relatives.map((predicate) => [predicate.head, predicate])).values()];
}

function visit(tree: Tree, head: number, above: Above): Predicate[] {
  const predicate = toPredicate(tree, head, above);
  // A condition or a source reaches the clauses that are joined: "If A, B will go and C will stay".
  const inner: Above =
    predicate === null
      ? { ...above, shared: null }
      : { link: above.link, speaker: predicate.speaker, isConditional: predicate.isConditional, shared: predicate };
  const below = childrenOf(tree, head).flatMap((child) => {
    const relation = baseRelation(tree, child);
    if (relation === "conj")
      return isPredicate(tree, child) && isJoined(tree, head, child) && !leavesSaying(tree, head, child)
        ? visit(tree, child, { ...inner, link: "joined" })
        : [];
    if (relation === "parataxis" || relation === "ccomp") return visitSaid(tree, child, predicate, above);
    if (relation === "advcl" && predicate !== null) return visitAdverbial(tree, child, predicate);
    return [];
  });
  return predicate === null || isSaying(tree, predicate) ? below : [predicate, ...below];
}

/** A verb of the same subject has an "and" of its own, or one behind it: "released, also called parole," has none. */
const isJoined = (tree: Tree, head: number, child: number): boolean =>
  childrenBy(tree, child, "nsubj").length > 0 ||
  [child, ...childrenBy(tree, head, "conj").filter((other) => other > child)].some(
    (member) => childrenBy(tree, member, "cc").length > 0,
  );

/**
 * "says “it may be withdrawn”, but the court will wait", "ships are coming, the police said, and a reward was offered": whether a
 * clause behind what somebody says is said by the same, nobody can tell.
 */
function leavesSaying(tree: Tree, head: number, child: number): boolean {
  if (childrenBy(tree, child, "nsubj").length === 0) return false;
  const isUnquoted = tree.words[head]?.isQuoted === true && tree.words[child]?.isQuoted !== true;
  return (
    isUnquoted || childrenBy(tree, head, "parataxis").some((verb) => verb > head && verb < child && isSaid(tree, verb))
  );
}

/** "X said that …" | "…, X said": the clause that is no attribution. */
function visitSaid(tree: Tree, child: number, predicate: Predicate | null, above: Above): Predicate[] {
  const relation = baseRelation(tree, child);
  if (relation === "parataxis") {
    if (isSaid(tree, child) || childrenBy(tree, child, "nsubj").length === 0) return [];
    return visit(tree, child, { ...above, link: "joined", shared: null });
  }
  if (predicate === null || !isSaid(tree, predicate.head) || predicate.speaker !== null) return [];
  // "did not say that", "will announce that": nobody has said it.
  if (!isFirm(tree, predicate)) return [];
  if (isParted(tree, child, predicate.head)) return [];
  // "told the board members voted": only "that" tells where the listeners end.
  const isOpen = tree.words[predicate.head]?.lower === "told" && childrenBy(tree, child, "mark").length === 0;
  if (isOpen && tree.words[child]?.isQuoted !== true) return [];
  return visit(tree, child, {
    link: "said",
    speaker: { verb: predicate.head, subject: predicate.subject },
    isConditional: predicate.isConditional,
    shared: null,
  });
}

/** "…; the captain claimed …": what stands before a semicolon is not what he claimed. */
const isParted = ({ words }: Tree, a: number, b: number): boolean =>
  words.slice(Math.min(a, b), Math.max(a, b)).some(({ text }) => text === ";");

/** Openers of clauses that are as true as the clause they hang on. */
const FACTIVE = new Set(["after", "because", "although", "though", "while", "as", "when", "since"]);

function visitAdverbial(tree: Tree, child: number, predicate: Predicate): Predicate[] {
  const { speaker, isConditional } = predicate;
  const [mark] = [...childrenBy(tree, child, "mark"), ...childrenBy(tree, child, "advmod")];
  const opener = mark === undefined ? "" : (tree.words[mark]?.lower ?? "");
  if (!FACTIVE.has(opener) || isConditional || !isFirm(tree, predicate)) return [];
  return visit(tree, child, { link: "adverbial", speaker, isConditional, shared: null });
}

/** "Ada Brook, who led the talks, …" */
function listRelatives(tree: Tree, { speaker, isConditional, subject, head }: Predicate): Predicate[] {
  const nouns = [...new Set([subject, ...childrenOf(tree, head)])];
  return nouns.flatMap((noun) =>
    childrenOf(tree, noun)
      .filter((child) => relationOf(tree, child) === "acl:relcl" && isAside(tree, child) && isProper(tree, noun))
      .flatMap((child) => {
        const [who] = childrenBy(tree, child, "nsubj");
        if (who === undefined || !/^(?:who|which)$/.test(tree.words[who]?.lower ?? "")) return [];
        const own = toPredicate(tree, child, { link: "relative", speaker, isConditional, shared: null });
        return own === null || isSaying(tree, own) ? [] : [{ ...own, subject: noun }];
      }),
  );
}

const isProper = (tree: Tree, index: number): boolean => /^NNPS?$/.test(tree.words[index]?.tag ?? "");

const isVerb = (tree: Tree, index: number): boolean => /^(?:VB|MD)/.test(tree.words[index]?.tag ?? "");

const isPredicate = (tree: Tree, index: number): boolean =>
  isVerb(tree, index) || childrenBy(tree, index, "cop", "nsubj").length > 0;

/** "said", "says", and "say" where it is a verb. */
/** A verb of saying; "40 cases were reported" says nothing. */
function isSaid({ words, ...tree }: Tree, index: number): boolean {
  const { lower = "", tag = "" } = words[index] ?? {};
  if (childrenOf({ words, ...tree }, index).some((child) => /:pass$/.test(words[child]?.relation ?? ""))) return false;
  return SAID_VERBS.has(lower) || (/^VBP?$/.test(tag) && SAID_VERBS.has(`${lower}s`));
}

/** Whether a clause does nothing but say who speaks. */
const isSaying = (tree: Tree, { head }: Predicate): boolean =>
  isSaid(tree, head) && childrenBy(tree, head, "ccomp").length > 0;

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** "Prices dropped": the root of a sentence, with a subject and no helper, is no participle, whatever its tag. */
const isPastForm = (tree: Tree, head: number, verbs: readonly number[]): boolean =>
  verbs.length === 1 &&
  tree.words[head]?.tag === "VBN" &&
  tree.words[head]?.head === null &&
  childrenOf(tree, head).some((child) => relationOf(tree, child) === "nsubj");

function toPredicate(tree: Tree, head: number, { shared, ...above }: Above): Predicate | null {
  const [own] = childrenBy(tree, head, "nsubj");
  const subject = own ?? shared?.subject;
  const verbs = listVerbs(tree, head, own === undefined ? shared : null);
  const [first] = verbs;
  if (subject === undefined || first === undefined) return null;
  if (!FINITE.test(tree.words[first]?.tag ?? "") && !isPastForm(tree, head, verbs)) return null;
  return {
    head,
    subject,
    verbs,
    isPassive:
      isPassive(tree, head, verbs) ||
      (own === undefined &&
        (shared?.isPassive === true || shared?.isCopular === true) &&
        tree.words[head]?.tag === "VBN"),
    isCopular: childrenBy(tree, head, "cop").length > 0 || isState(tree, head),
    link: above.link,
    speaker: findSayer(tree, head) ?? above.speaker,
    isConditional: above.isConditional || hasCondition(tree, head),
  };
}

/** "were unvaccinated": there is no verb "unvaccinate". */
const isState = (tree: Tree, head: number): boolean =>
  tree.words[head]?.tag === "VBN" &&
  /^un(?!der|ite|veil|load|lock|do|fold|cover|earth|dergo)/.test(tree.words[head]?.lower ?? "");

/** A passive has a helper: in "some called for leadership" the tree has only the subject of one. */
const isPassive = (tree: Tree, head: number, verbs: readonly number[]): boolean =>
  !isState(tree, head) &&
  verbs.some((verb) => verb !== head) &&
  childrenOf(tree, head).some((child) => /^(?:nsubj|aux):pass$/.test(relationOf(tree, child)));

/** The verbs of a clause; "was arrested and charged" lends its auxiliary to a second verb without one. */
function listVerbs(tree: Tree, head: number, shared: Predicate | null): number[] {
  const own = childrenBy(tree, head, "aux", "cop");
  const verbs = [...own, ...(isVerb(tree, head) ? [head] : [])].toSorted((a, b) => a - b);
  const needsHelp = own.length === 0 && /^(?:VB|VBN|VBG)$/.test(tree.words[head]?.tag ?? "");
  if (!needsHelp || shared === null) return verbs;
  return [...shared.verbs.filter((verb) => verb !== shared.head), ...verbs];
}

/** "…, the ministry said": the subject of a verb of saying that is added to the clause. */
function findSayer(tree: Tree, head: number): Predicate["speaker"] {
  const verb = childrenBy(tree, head, "parataxis").find((child) => isSaid(tree, child) && !isParted(tree, head, child));
  const subject = verb === undefined ? undefined : childrenBy(tree, verb, "nsubj")[0];
  return verb === undefined || subject === undefined ? null : { verb, subject };
}

const CONDITIONS = new Set(["if", "unless", "whether", "provided"]);

const hasCondition = (tree: Tree, head: number): boolean =>
  [head, ...childrenBy(tree, head, "advcl")].some((index) =>
    childrenBy(tree, index, "mark", "advmod").some((child) => CONDITIONS.has(tree.words[child]?.lower ?? "")),
  );
