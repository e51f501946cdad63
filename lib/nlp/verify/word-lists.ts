const listOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that carry grammar, not content: they never start a name and never give a key away. */
export const FUNCTION_WORDS = listOf(
  "a an the this that these those which what who whom whose when where why how and or but nor so yet if unless although " +
    "though because while as than then in on at by for from with without to of off into onto over under about above " +
    "below after before during since until till between among against through across near per via within upon is are " +
    "was were be been being am do does did done have has had having will would shall should can could may might must " +
    "not no it its he she they them their his her him we us our i me my you your one ones there here also both each " +
    "every all any some most more less many much few several other another such own same only just even still again " +
    "up down out according once",
);

export const AUXILIARIES = listOf(
  "is are was were be been am do does did have has had will would shall should can could may might must",
);

/** Verbs of saying that make what follows somebody's statement. */
export const SAID_VERBS = listOf(
  "said says say saying told claimed claim argued argues argue insisted insists believes believed believe suggested " +
    "alleged alleges warned warns predicted predicts",
);

/** Verbs that do so before "that" only: "announced that", but not "announced a plan", "added 300 jobs" or "claims". */
export const THAT_VERBS = listOf(
  "announced announces reported reports confirmed confirms promised promises acknowledged admitted revealed " +
    "explained wrote writes declared concluded found stated states claims suggests maintained maintains added adds " +
    "noted notes estimated estimates tells",
);

/** Words in a stem that show whose statement it is. */
export const SOURCE_WORDS: ReadonlySet<string> = new Set([
  ...SAID_VERBS,
  ...listOf(
    "according announced announces reported confirmed confirms promised promises acknowledged admitted revealed " +
      "explained wrote writes declared concluded stated maintained added noted estimated described describes called " +
      "quoted accused accuses charged blamed blames denied denies thinks thought asked urged urges tell tells",
  ),
]);

/** Those that are nouns or base forms as well: they count before "that" and after "did". */
export const UNSURE_SOURCE_WORDS = listOf(
  "state states claims report reports note notes estimate estimates call charge add adds announce confirm promise " +
    "declare describe explain write accuse blame deny insist suggest suggests allege warn predict reveal conclude ask urge",
);

/** Things of which there is one, or that need no introduction in a question. */
export const UNIQUE_THINGS = listOf(
  "sun moon earth world sky sea ocean equator internet web press media public police army military navy economy weather " +
    "climate environment past future present end start beginning middle rest top bottom number amount majority share " +
    "total price cost name title role position result reason time day date year month week morning evening afternoon " +
    "first second third fourth fifth last next latest only same other right most least latter former poor rich elderly " +
    "following article record text story main age length height speed size case way",
);

/** Nouns for what happens, beside those in -ion, -ment, -ing and the like: a day or a place says which one. */
export const EVENT_NOUNS = listOf(
  "talks election elections vote war match race game storm attack fire strike summit trial raid flood crash festival " +
    "concert protest protests debate visit birth death launch quake earthquake disaster final draw deal riot siege " +
    "ballot referendum speech conference funeral wedding parade fair games battle ceremony closure departure arrival " +
    "approval seizure crisis vote arrests",
);

/** They look like nouns for what happens, but name things. */
export const THING_NOUNS = listOf(
  "building government parliament department document apartment monument region station organisation organization " +
    "nation institution corporation commission union constitution million billion champion settlement equipment king " +
    "ring wing ceiling painting drawing mansion pavilion instrument regiment pension wording foundation association " +
    "federation delegation population administration opposition coalition legislation medicament cement garment",
);

/** Verbs that can never be read as "which was …": "the mayor resigned in June". */
export const INTRANSITIVE_VERBS = listOf(
  "resigned died arrived happened emerged appeared disappeared occurred remained began rose fell came went",
);

export const PERSON_NOUNS = listOf(
  "man woman boy girl person people president king queen prince princess captain coach chief official judge guest " +
    "pilot head chair politician journalist student athlete spokesman spokeswoman spokesperson candidate general " +
    "secretary widow victim suspect resident chancellor premier diplomat economist senator pope nurse champion " +
    "founder actress musician",
);

export const MALE_WORDS = listOf(
  "he him his himself man boy king prince husband father son brother uncle grandfather actor businessman spokesman chairman " +
    "congressman mr sir lord duke",
);
export const FEMALE_WORDS = listOf(
  "she her hers herself woman girl queen princess wife mother daughter sister aunt grandmother actress businesswoman " +
    "spokeswoman chairwoman congresswoman mrs ms miss dame lady duchess",
);

/** Given names that are nearly always a man's; enough to notice options of both kinds. */
export const MALE_NAMES = listOf(
  "adam ahmed alan albert alexander ali andrew anders anthony anton antonio arthur benjamin bernard boris brian bruno " +
    "carlos charles christopher daniel david dmitri donald edward emmanuel eric erik ernest fernando francis francisco " +
    "frank frederick gary george giovanni gordon gregory gustav hans harry henry hugo ibrahim igor ivan jack jacob " +
    "james jan jean jeffrey joao john jonathan jorge jose joseph juan karl kenneth kevin khalid klaus lars leo leonard " +
    "louis luis luke marco mario mark martin matthew michael miguel mikhail mohamed mohammed muhammad narendra " +
    "nicholas nicolas nigel oliver omar oscar otto pablo patrick paul pedro peter philip pierre rafael ralph raymond " +
    "richard robert roberto roger ronald rupert sergei simon stefan stephen steven thomas timothy tony victor viktor " +
    "vincent vladimir walter william xavier yusuf yuri olaf anselm",
);
/** Given names that are nearly always a woman's. */
export const FEMALE_NAMES = listOf(
  "agnes alice amanda amelia ana anastasia angela anita anna anne annika barbara beatrice brigitte carla carmen " +
    "caroline catherine cecilia charlotte christine clara claudia claire diana dorothy elena eleanor elisabeth elizabeth " +
    "ella ellen emily emma esther eva fatima fiona florence frances giorgia grace hannah harriet heather helen helena " +
    "hilary ida ingrid irene isabel jane janet jennifer jessica joan johanna judith julia julie karen kate katherine " +
    "katja laura layla leila lena linda lisa louise lucia lucy magdalena margaret maria marie marta martha mary maya " +
    "melissa michelle monica nadia nancy natalia nicola nina olga olivia patricia pauline rachel rebecca rosa rose " +
    "ruth samantha sandra sara sarah silvia sofia sonia sophie susan svetlana sylvia tanya teresa theresa ursula " +
    "valentina vera veronica victoria virginia yasmin yulia zoe",
);

/** Nouns many organisations share; beside another name they give nothing away. */
export const ORGANISATION_NOUNS = listOf(
  "university ministry department court council convention commission committee party union bank office agency board " +
    "institute college school church house senate parliament government minister president secretary company group " +
    "association federation organization organisation authority service centre center foundation museum hospital airport",
);

/** Adjectives that do not say which one. */
export const VAGUE_MODIFIERS = listOf(
  "new old recent current former main big large small whole entire final other key major local own young early late " +
    "great good bad special certain different important injured planned proposed",
);

/** Other names of the same thing that no article explains. */
export const KNOWN_ALIASES: readonly (readonly string[])[] = [
  "united states|us|usa|united states of america|america",
  "united kingdom|uk|britain|great britain",
  "united arab emirates|uae",
  "european union|eu",
  "united nations|un",
  "world health organization|who",
  "north atlantic treaty organization|nato",
].map((row) => row.split("|"));

/** Past forms of verbs that do not end in -ed, with what "did" makes of them. */
export const BASE_FORMS: ReadonlyMap<string, string> = new Map(
  [
    "won:win lost:lose made:make took:take gave:give held:hold met:meet began:begin rose:rise fell:fall came:come " +
      "went:go told:tell became:become sent:send built:build cut:cut put:put left:leave led:lead beat:beat hit:hit " +
      "paid:pay saw:see found:find spent:spend kept:keep bought:buy sold:sell struck:strike shot:shoot drew:draw " +
      "drove:drive flew:fly grew:grow knew:know ran:run sat:sit spoke:speak stood:stand threw:throw wore:wear " +
      "wrote:write broke:break chose:choose fought:fight hurt:hurt let:let quit:quit read:read shut:shut sought:seek " +
      "taught:teach",
    "brought:bring caught:catch sank:sink swam:swim sang:sing said:say thought:think felt:feel heard:hear lent:lend ate:eat fed:feed forgot:forget got:get hid:hide hung:hang laid:lay meant:mean overcame:overcome rode:ride rang:ring shook:shake slept:sleep stuck:stick swept:sweep swore:swear tore:tear understood:understand withdrew:withdraw stole:steal " +
      "froze:freeze fled:flee",
  ]
    .join(" ")
    .split(" ")
    .map((pair) => {
      const [past = "", base = ""] = pair.split(":");
      return [past, base];
    }),
);

export const IRREGULAR_VERBS: ReadonlySet<string> = new Set(BASE_FORMS.keys());

/** What an "of" belongs to: "Ministry of Harbours", "Bay of Elm". */
export const OF_NAMES = listOf(
  "ministry department university bank bay cape gulf house court republic kingdom council board office institute port " +
    "isle lake city bureau academy school museum church party league",
);
