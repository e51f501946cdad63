import "server-only";

const listOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that say what sort of thing is asked for, "Which city …": as free as "which" itself. */
export const TYPE_NOUNS: ReadonlySet<string> = listOf(`
  account age agency agreement airport amount area authority body bridge building century chamber city club coast colour color
  company continent country county course court currency date day decade degree department direction distance district
  election event figure firm group hour institution island kilometre kilometer lake language law leader length line location
  match meter metre mile minister ministry minute mission month mountain museum name nation nationality number object
  occasion office official organisation organization party people percent percentage period person place planet politician
  port position prize product project province purpose rank reason region report result river role sea season share ship
  size sort source speed sport state station street subject sum team term time title total town treaty university vessel
  village week weight year`);

/** Other words a question may bring along: they add nothing to what happened. All are base forms. */
export const PARAPHRASES: ReadonlySet<string> = listOf(`
  answer article business fact form government kind level point president school side word
  add agree ask become begin belong bring call carry come concern describe do end exceed find follow get give go happen have
  hold identify include involve keep know last lead leave lie make mark mention move need occur open own
  present provide put quote reach receive refer represent run say see serve set show stand start stay take
  tell turn use visit win work write
  actual additional certain different following former joint main many much new old other particular previous recent
  respective same several single specific various whole`);
