const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Personal and demonstrative pronouns that need something outside the clause. */
export const PRONOUNS = list(`
  i me my myself we us our ours ourselves you your yours he him himself she herself they them themselves it itself
  his her hers its their theirs one ones someone somebody anyone anybody everyone everybody nobody none nothing something
  anything everything others another each either neither both latter former such so same`);

/** Pronouns that may stay when their subject stands earlier in the same stem. */
export const POSSESSIVES = list("his her its their");

export const DEMONSTRATIVES = list("this these those");

/** Place and time words that mean nothing the day after. */
export const DEICTICS = list(`
  today yesterday tomorrow tonight now currently recently lately ago here there earlier later soon already still
  presently nowadays meanwhile previously subsequently afterwards afterward thereafter then next last this again
  instead too also yet far elsewhere nearby locally overnight`);

export const WEEKDAYS = list("monday tuesday wednesday thursday friday saturday sunday");

export const NEGATIONS = list(`
  not never no nor cannot none neither without can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't
  hasn't haven't hadn't couldn't shouldn't denied denies deny refused refuses declined failed fails lacks lacked barely
  hardly unlike rejected`);

export const BE = list("is are was were");
export const HAVE = list("has have had");
const MODALS = list("will can must shall would could might may should");
export const AUXILIARIES: ReadonlySet<string> = new Set([...BE, ...HAVE, ...MODALS, "does", "do", "did"]);

export const PREPOSITIONS = list(`
  in on at by for from to of with into onto over under between among amid against during after before since until
  through throughout across along around near off toward towards within without about above below behind beside beyond
  despite including inside outside per via upon following regarding versus as than like because`);

export const CONJUNCTIONS = list("and or but nor");

export const SUBORDINATORS = list(`
  that who whom whose which when where while whereas because although though since after before until if unless as why how
  whether what once`);

export const ARTICLES = list("the a an");

/** The commonest words of English: a text in which they are rare is in another language. */
export const FUNCTION_WORDS = list(`
  the of and to in a is that for it was on as with be by at are this from have or had an not but were has they his which
  their been would will there its who he she you we when more can if out so up said what about into than them only other
  new some could time these two may then do first any like my now over such our most me after also did many before must
  through years where much your way well down should because each just those how too own under last i her him no all one`);

/** Words that open a sentence after an abbreviation: "in the U.S. The court …". */
export const SENTENCE_OPENERS = list(`
  the a an in on at he she it they we i you this that these those but and however as after before when while if for with
  his her their its our there since although despite according by from to one two some many most both another still also
  meanwhile officials police`);

export const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export const HEDGES: readonly string[] = [
  "at least",
  "at most",
  "more than",
  "less than",
  "fewer than",
  "up to",
  "as many as",
  "as much as",
  "no more than",
  "no fewer than",
  "no less than",
  "over",
  "under",
  "nearly",
  "almost",
  "about",
  "around",
  "roughly",
  "approximately",
  "some",
  "only",
  "just",
  "an estimated",
  "estimated",
  "reportedly",
  "allegedly",
  "expected",
  "alleged",
  "accused",
  "suspected",
  "primarily",
  "mainly",
  "mostly",
  "largely",
  "partly",
  "generally",
  "usually",
  "typically",
];
