import type { Fact } from "@/lib/model/fact";
import type { Clause } from "./clause";
import { baseRelation, buildTree, childrenOf } from "./tree";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Verbs that say nothing without an object, a clause or an attribute. Most were found by counting: in the treebanks the reader
 * is trained on, they stand without one in fewer than one clause of twelve.
 */
const NEED_OBJECT = list(`
  accept accuse acknowledge acquire add address adopt affect afford aim allege allow announce appreciate arrest ask
  assume attack attempt attend attract award ban beat become believe blame bring build call cause choose cite claim
  collect compare compose conduct confirm congratulate consider contact contain contribute convict cover create
  criticise criticize cut damage decide declare deem defeat defend deliver demand deny deploy describe deserve
  design destroy detain determine discover dismiss display do dub earn elect emphasise emphasize employ enable
  encourage endanger endorse enforce enjoy ensure equip estimate evacuate expect express face favor favour feature
  feed figure find fix force get give grant guarantee hand hate have help hire hit hold honor honour hope host house
  identify impose include indicate inform injure inspire install intend interview introduce involve keep kill label
  lack launch let like love maintain make manage mark mean mention mock name nominate note notice notify obey obtain
  offer oppose order outline own persuade pick place plan plant pledge portray pose possess post postpone praise
  prefer present prevent produce prohibit promise promote propose protect prove provide publish purchase put
  question quote raise reach receive recognise recognize recommend record reduce reflect refuse regard reject
  release remark remove replace report represent require rescue resemble restore reveal review say see seek seem
  seize select send sentence set share shoot show sign spark spend sponsor stab stage state steal suggest supply
  support surpass surround suspect swear take tell tend test testify thank threaten throw treat trigger try turn
  tweet undergo unveil urge use value vow want wear welcome wish witness wound write`);

/** Verbs that need a thing beside them, with a preposition or without: "led to", "relies on", "came fifth". */
const NEED_COMPLEMENT = list(`
  account adhere amount apply base belong benefit bow come commit concentrate confess consist convert date depend
  devote differ fall feel finish focus go hail hear lay lead lie live look pass place plead point range rank refer
  relate rely remain report reside respond result rise run seem serve sound stand stem stretch struggle subject
  submit sue swear talk tend translate turn`);

/** Verbs whose passive needs one: "was taken to", "was accused of", "was called". A time alone does not do. */
const NEED_IN_PASSIVE = list(`
  accuse add address advise allow appoint ask assign associate attribute award ban bar base believe bind bring build
  call cast charge class classify compare compel compose confine connect consider convert convince deem describe
  divide drive dub encourage entitle estimate expect find follow force forward give govern grant hand handcuff
  identify instruct intend invite keep know label lead leave let limit line link list locate make mean model move
  name nominate oblige order permit persuade place portray praise prompt put quote rank reach refer regard relate
  remind render report require schedule see send sentence set show stratify subject suppose surround swear take task
  tell think tie title transfer transform translate treat turn urge use value view warn`);

/** Verbs that need a second thing beside their object: "called it a step", "took the dilutions past the limit". */
const NEED_SECOND = list(
  "call dub label deem consider describe characterise characterize portray regard credit put turn accuse task devote attribute convert transform base",
);

const NAMING = list("call dub label deem consider describe characterise characterize portray regard credit");

/** Whether the second object of a verb is what the first is called or made: "was nicknamed", "was elected". */
export const isNaming = (lemma: string): boolean =>
  NAMING.has(lemma) || /^(?:name|nickname|title|declare|elect|appoint|crown|make|christen|rename)$/.test(lemma);

const STRONG = new Set(["patient", "topic", "attribute"]);

/** "The meeting began.": nothing stands behind the verb that was left out. */
const isSubjectAlone = ({ words, predicate }: Clause): boolean => words[predicate.head + 1]?.lower !== "to";

const COMPLEMENT_ROLES = new Set([...STRONG, "recipient", "place", "amount"]);

/** Verbs whose second thing is told with a preposition where there is one: "provided airlines with time". */
const TAKE_SECOND = list(`
  acquit appoint ban bar base blame bring cast characterise characterize charge compare convict credit criticise
  criticize divide elect equip inform limit name nominate portray praise prohibit provide regard remind send
  sentence serve supply thank transfer warn`);

/** Whether what follows a verb with a preposition belongs to what it says, an object or not. */
export const takesComplement = (lemma: string, isPassive: boolean): boolean =>
  NEED_SECOND.has(lemma) || TAKE_SECOND.has(lemma) || (isPassive && NEED_IN_PASSIVE.has(lemma));

/** Verbs with an object that also stand with a preposition alone: "called for", "hoped for". */
const EITHER = list("ask call hope plan believe report comment remark like start test begin");

/** "Results showed", "he was taken": whether a fact has lost what its verb cannot do without. */
export function isIncomplete(clause: Clause, { predicate, roles }: Fact): boolean {
  const { isPassive, isCopular, head } = clause.predicate;
  if (isCopular) return !roles.some(({ name }) => name === "attribute" || name === "place" || name === "topic");
  const lemma = predicate.lemma.split(" ", 1)[0] ?? "";
  const hasParticle = lemma !== predicate.lemma && !/^(?:put|swear|hand)$/.test(lemma);
  const others = listComplements(clause);
  if (/^(?:schedule|set|date|plan)$/.test(lemma) && roles.some(({ name }) => name === "time")) return false;
  if (isPassive) {
    const isTold = roles.some(({ name }) => PASSIVE_ROLES.has(name)) || (isSaidOfAgent(lemma) && hasAgent(roles));
    return !hasParticle && NEED_IN_PASSIVE.has(lemma) && !isTold;
  }
  // "went on to add": what, is lost
  if (roles.some((role) => role.name === "topic" && isBareSaying(clause, role))) return true;
  const after = clause.words[head]?.span.end ?? 0;
  const objects = roles.filter(({ name, span }) => STRONG.has(name) || (name === "amount" && span.start >= after));
  const hasSecond = roles.some(({ name }) => name === "topic" || name === "attribute");
  if (NEED_SECOND.has(lemma) && !hasParticle && !hasSecond) return NAMING.has(lemma) || others.length < 2;
  if (NEED_OBJECT.has(lemma) && !hasParticle)
    return EITHER.has(lemma) ? objects.length === 0 : !objects.some((role) => !isBehindPreposition(clause, role));
  // "began to malfunction", its verb taken for a noun
  if (/^(?:begin|start|continue|cease)$/.test(lemma) && roles.length === 1 && !isSubjectAlone(clause)) return true;
  return (
    NEED_COMPLEMENT.has(lemma) &&
    !roles.some(
      ({ name }) => COMPLEMENT_ROLES.has(name) && !(name === "amount" && (lemma === "come" || lemma === "finish")),
    )
  );
}

const PASSIVE_ROLES = new Set(["topic", "attribute", "recipient", "place", "amount"]);

/** "was followed by a fire" lacks nothing; "were reported by local media" lacks what was reported. */
const isSaidOfAgent = (lemma: string): boolean =>
  /^(?:follow|surround|lead|drive|prompt|reach|see|limit|line|compare|make|appoint|nominate|govern|praise|build|compose|ban)$/.test(
    lemma,
  );

const hasAgent = (roles: Fact["roles"]): boolean => roles.some(({ name }) => name === "agent");

const isBareSaying = ({ words }: Clause, { span }: Fact["roles"][number]): boolean =>
  /^to (?:add|say|state|tell|claim|note|explain|announce|argue)$/.test(
    words
      .filter((word) => word.span.start >= span.start && word.span.end <= span.end)
      .map(({ lower }) => lower)
      .join(" "),
  );

/** "some of the animals have for her": no object, only what it is for. */
const isBehindPreposition = ({ words }: Clause, { name, span }: Fact["roles"][number]): boolean => {
  const opener = words.find((word) => word.span.start === span.start);
  return name === "topic" && opener?.tag === "IN" && opener.lower !== "that" && opener.lower !== "whether";
};

const COMPLEMENT = new Set(["obj", "iobj", "obl", "xcomp", "ccomp", "advcl"]);

/** What hangs on the verb behind it and is kept, times apart: "to hospital", "guilty", "of theft", "home". */
function listComplements({ words, kept, predicate, times, resolved }: Clause): readonly number[] {
  const tree = buildTree(words);
  if (tree === null) return [];
  const isTime = (index: number) => [...times, ...resolved].some(({ from, to }) => index >= from && index < to);
  const isPlain = (child: number) =>
    baseRelation(tree, child) === "advmod" &&
    !/ly$|^(?:also|again|too|later|still|instead|then)$/.test(words[child]?.lower ?? "");
  return childrenOf(tree, predicate.head).filter(
    (child) =>
      child > predicate.head &&
      kept.includes(child) &&
      !isTime(child) &&
      (COMPLEMENT.has(baseRelation(tree, child)) || isPlain(child)),
  );
}
