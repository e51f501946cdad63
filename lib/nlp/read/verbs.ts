/** Verbs of news English whose past is regular. */
const REGULAR = `
  abandon abolish apply accept accuse acknowledge acquire add address adjourn admit adopt advance advise affect agree aid aim
  allege allow alter amend announce answer appeal appear appoint approve argue arrest arrive ask assassinate assert assess
  assist assure attack attempt attend attract authorize authorise award back ban banish bar base batter become* blame block
  board bomb boost borrow broadcast* bury call campaign cancel capture carry cast* cause cease celebrate challenge charge
  claim clash clear close collapse collect combine comment commission commit compare compete complain complete conclude
  condemn conduct confirm connect consider consist constitute construct contain contest continue contract contribute
  control convict cost* cover crash create criticize criticise cross damage dance date debate decide declare decline
  decrease deliver demand demonstrate deny deploy describe design destroy detain detect determine develop devise die direct
  disappear disclose discover discuss dismiss dispatch display dissolve divide document donate double downgrade
  drag drop earn elect eliminate emerge employ encounter encourage end endorse enforce engage enjoy enter erase erupt escape
  establish estimate evacuate evolve examine exceed exchange execute expand expect expel experience explain explode export
  express extend face fail favor favour feature fetch file fill finance finish fire fish flood focus follow force form
  found fund gain gather generate govern grant greet guarantee handle happen harm head help honor honour host house
  identify illustrate impeach implement import impose imprison improve include increase indicate infect inform injure
  inspect inspire install intend intercept interview introduce invade invent invest investigate invite involve issue join
  jail join judge jump justify kick kidnap kill land launch lift limit link list live load locate lower maintain
  manage mandate manufacture march mark marry measure mediate mention merge migrate monitor mourn move murder name narrow
  negotiate nominate note notice notify number obey observe obtain occupy occur offer open operate oppose order
  organize organise originate oust outlaw outnumber own pardon participate pass patrol perform permit persuade pilot place
  plan plant play plead pledge point poison portray possess postpone praise predict prepare present preserve press prevent
  proclaim produce progress prohibit project promise promote prompt propose prosecute protect protest provide publish
  pull punish purchase pursue push qualify question race raid rain raise rally rank rape rate ratify reach react realize
  realise receive recognize recognise recommend record recover reduce refer reflect reform refuse regain register
  regulate reign reject relate release relocate rely remain remark remember remove rename renew reopen replace reply
  report represent request require rescue reserve resign resist resolve respond restore restrict result resume retain
  retire retreat return reveal reverse review revise revoke risk rule sack sail sanction save scale schedule score
  search secure seize sentence separate serve settle share shift shock shorten sign signal slam slash slow soar span spark
  specialize sponsor stage start state stay stop strengthen stress strike* struggle study submit succeed sue suffer suggest
  supply support surge surpass surprise surrender surround survive suspect suspend tackle target tax test testify thank
  threaten tie topple total touch tour track trade train transfer transform transmit transport travel treat trigger triple
  trust try turn undergo* unite unveil update uphold* urge use vaccinate value veto view violate visit volunteer
  vote vow wait walk want warn watch weigh welcome widen witness work worry wound yield visit complete credit capture
  abuse accompany accumulate adapt administer advocate age alert analyse analyze anchor apologise apologize arrange
  assume audit battle benefit capsize caution chair cite classify climb coach collide compose conceal confiscate confront
  consult contact convert convene cooperate coordinate correct count counter cultivate cut* dedicate defeat defect defend
  delay denounce depend deport derail devastate differ dispute disrupt distribute drown dub ease echo edit embark employ
  enable endanger enroll entail envisage equal erect escort exclude exhibit exist extradite favour flee* forge graduate
  halt harvest hire hunt ignite impact incorporate inherit initiate innovate insist instruct intervene isolate lack label
  lack last license loot lobby log loom map mine minimise mobilise mobilize modify narrate necessitate neglect
  nurture outline outperform overcome* overhaul overlook overrule oversee* overtake* overthrow* overturn pause peak perish
  persist phase photograph pick pioneer pose position pour preside pretend price privatise probe process promulgate prove
  quarantine quote reaffirm rebel rebound recall reclaim recount recruit rectify refrain regret reinforce reiterate
  remand render renounce rent repair repeal repeat repel replicate resemble reside restart restructure retrieve reunite
  reward revive rotate salvage sample seal search select shelter shell shower simulate slip smash smuggle solve sort
  specify speculate spot stab stabilise stabilize stem stimulate storm stretch strip subpoena subsidise summon supervise
  supplement sustain sweep* switch symbolise tighten toll trace trail transition translate trap trim trip undermine
  underline unify unload upgrade usher utilise vacate vanish vary verify voice void volunteer waive warm warrant wipe
  withstand* wrap yell dock orbit splash tow dig* blast skip overtake* unearth reckon advertise amass average bid* burst* taste waste paste adhere interfere delete debut spirit disagree pend`;

/** lemma: past, participle (when it differs) */
const IRREGULAR = `
  be:was,been begin:began,begun become:became,become beat:beat,beaten bind:bound bite:bit,bitten blow:blew,blown
  break:broke,broken breed:bred bring:brought broadcast:broadcast build:built burst:burst buy:bought cast:cast
  catch:caught choose:chose,chosen come:came,come cost:cost cut:cut deal:dealt dig:dug draw:drew,drawn drink:drank,drunk
  drive:drove,driven eat:ate,eaten fall:fell,fallen feed:fed feel:felt fight:fought find:found flee:fled fly:flew,flown
  forbid:forbade,forbidden forget:forgot,forgotten freeze:froze,frozen get:got,gotten give:gave,given go:went,gone
  grow:grew,grown hang:hung hear:heard hide:hid,hidden hit:hit hold:held hurt:hurt keep:kept know:knew,known lay:laid
  lead:led leave:left lend:lent let:let lie:lay,lain lose:lost make:made mean:meant meet:met mistake:mistook,mistaken
  oversee:oversaw,overseen overcome:overcame,overcome overtake:overtook,overtaken overthrow:overthrew,overthrown pay:paid
  put:put quit:quit read:read ride:rode,ridden rise:rose,risen run:ran,run say:said see:saw,seen seek:sought sell:sold
  send:sent set:set shake:shook,shaken shed:shed shine:shone shoot:shot show:showed,shown shrink:shrank,shrunk shut:shut
  sing:sang,sung sink:sank,sunk sit:sat sleep:slept slide:slid speak:spoke,spoken spend:spent split:split spread:spread
  stand:stood steal:stole,stolen stick:stuck strike:struck swear:swore,sworn sweep:swept swim:swam,swum take:took,taken
  teach:taught tear:tore,torn tell:told think:thought throw:threw,thrown undergo:underwent,undergone
  understand:understood uphold:upheld wake:woke,woken wear:wore,worn win:won withdraw:withdrew,withdrawn
  withstand:withstood write:wrote,written plead:pleaded
  weep:wept arise:arose,arisen bend:bent bleed:bled cling:clung creep:crept foresee:foresaw,foreseen forgive:forgave,forgiven
  kneel:knelt mislead:misled offset:offset outrun:outran,outrun override:overrode,overridden rebuild:rebuilt repay:repaid
  resell:resold rethink:rethought rewrite:rewrote,rewritten ring:rang,rung slay:slew,slain spin:spun spit:spat
  spring:sprang,sprung sting:stung swing:swung tread:trod,trodden undertake:undertook,undertaken upset:upset`;

export type VerbForm = {
  readonly lemma: string;
  readonly form: "past" | "participle" | "past-or-participle" | "present";
};

const endsInShortSyllable = /^[^aeiou]*[aeiou][bdgklmnprt]$/;
/** Verbs of two syllables whose last consonant is doubled: "admit", "admitted". */
const DOUBLED = new Set(
  "admit commit submit transmit permit refer prefer control compel expel propel patrol occur regret transfer rebel equip".split(
    " ",
  ),
);

function pastOf(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (DOUBLED.has(lemma) || endsInShortSyllable.test(lemma)) return `${lemma}${lemma.slice(-1)}ed`;
  return `${lemma}ed`;
}

function thirdPersonOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function listForms(): [string, VerbForm][] {
  const irregular = IRREGULAR.trim()
    .split(/\s+/)
    .flatMap((entry): [string, VerbForm][] => {
      const [lemma = "", forms = ""] = entry.split(":");
      const [past = "", participle] = forms.split(",");
      const present: [string, VerbForm] = [thirdPersonOf(lemma), { lemma, form: "present" }];
      if (participle === undefined || participle === past)
        return [[past, { lemma, form: "past-or-participle" }], present];
      return [[participle, { lemma, form: "participle" }], [past, { lemma, form: "past" }], present];
    });
  const regular = REGULAR.trim()
    .split(/\s+/)
    .filter((lemma) => !lemma.endsWith("*"))
    .flatMap((lemma): [string, VerbForm][] => [
      [pastOf(lemma), { lemma, form: "past-or-participle" }],
      [thirdPersonOf(lemma), { lemma, form: "present" }],
    ]);
  return [...regular, ...irregular];
}

const FORMS: ReadonlyMap<string, VerbForm> = new Map(listForms());

/** Looks up a lower-case word among the finite forms of known verbs; null when it is none. "found" is the past of "find". */
export const findVerbForm = (word: string): VerbForm | null => FORMS.get(word) ?? null;

const LEMMAS: ReadonlySet<string> = new Set([...FORMS.values()].map(({ lemma }) => lemma));

/** Whether a lower-case word is the base form of a known verb: "apply" in "lessons that apply". */
export const isVerbLemma = (word: string): boolean => LEMMAS.has(word);

/** Verbs that introduce what somebody said; past and present. */
export const SAID_VERBS: ReadonlySet<string> = new Set(
  `said says stated states added adds told announced announces claimed claims argued argues noted notes warned warns
  explained explains confirmed confirms insisted insists wrote writes remarked observed suggested suggests reported reports
  acknowledged admitted declared tweeted concluded commented cautioned stressed asserted estimated`
    .trim()
    .split(/\s+/),
);
