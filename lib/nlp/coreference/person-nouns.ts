const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const MALE_NOUNS = list(`
  man boy guy gentleman father dad stepfather grandfather husband widower groom bridegroom fiancé boyfriend son stepson
  grandson brother stepbrother uncle nephew king prince lord duke baron emperor actor waiter monk priest bishop pope
  policeman fireman chairman spokesman businessman congressman councilman salesman gunman fisherman cameraman sportsman
  statesman hero host patriarch schoolboy landlord`);

export const FEMALE_NOUNS = list(`
  woman girl lady mother mum mom stepmother grandmother wife widow bride fiancée girlfriend daughter stepdaughter
  granddaughter sister stepsister aunt niece queen princess duchess baroness countess empress actress waitress nun
  policewoman chairwoman spokeswoman businesswoman congresswoman heroine hostess matriarch schoolgirl landlady ballerina`);

/** Singular nouns for a person of either gender: someone whom "he" or "she" may mean. */
const PERSON_NOUNS = list(`
  person individual adult child baby infant toddler teenager teen kid youngster pupil student teacher professor lecturer
  tutor scholar researcher scientist physicist chemist biologist mathematician astronomer engineer inventor doctor nurse
  surgeon physician dentist psychologist psychiatrist patient victim survivor witness suspect defendant plaintiff
  prisoner inmate convict criminal thief robber killer murderer attacker assailant shooter hostage detective inspector
  officer constable sergeant captain colonel general admiral commander soldier sailor pilot astronaut driver passenger
  judge justice magistrate lawyer attorney solicitor barrister prosecutor advocate juror clerk president premier minister
  chancellor secretary governor mayor senator lawmaker legislator politician diplomat ambassador envoy delegate candidate
  nominee opponent incumbent voter citizen resident neighbour neighbor official spokesperson aide adviser advisor deputy
  assistant director manager boss chief executive ceo founder co-founder owner entrepreneur investor banker economist
  accountant analyst consultant employee worker colleague coworker employer farmer baker butcher chef cook tailor
  carpenter builder plumber miner fisher hunter merchant trader dealer seller buyer customer client guest visitor tourist
  traveller traveler migrant refugee immigrant friend partner spouse lover sibling twin parent grandparent cousin relative
  heir heiress orphan ancestor descendant member leader head chair founder activist protester campaigner volunteer
  journalist reporter correspondent editor columnist author writer poet novelist playwright historian philosopher critic
  translator publisher photographer artist painter sculptor architect designer musician composer singer guitarist pianist
  drummer conductor dancer comedian producer filmmaker screenwriter star celebrity model player teammate coach trainer
  referee athlete runner swimmer boxer wrestler golfer footballer goalkeeper striker defender midfielder batsman bowler
  rider cyclist racer champion winner loser contestant rival master apprentice mentor protégé predecessor successor
  monarch ruler dictator tyrant noble knight saint prophet pastor minister rabbi imam cleric missionary pilgrim believer
  stranger gunman bystander caller hacker user blogger librarian curator interviewer interviewee petitioner respondent
  applicant expert specialist technician operator guard guide servant slave maid nanny babysitter`);

export const isPersonNoun = (lower: string): boolean =>
  PERSON_NOUNS.has(lower) || MALE_NOUNS.has(lower) || FEMALE_NOUNS.has(lower) || /^[a-z]{3,}man$/.test(lower);
