import type { Entity } from "@/lib/model/reading";
import { formOf, isCapitalised, namesOf, plain, type Word } from "./subject";

/** What names a country: its names, the words for its people, its capital; all as `plain` writes them, "" for none. */
type CountryRow = {
  readonly names: readonly string[];
  readonly people: readonly string[];
  readonly capital: string;
};

/** Names, then people, then capital. */
const COUNTRIES = `
afghanistan|afghan|kabul;albania|albanian|tirana;algeria|algerian|algiers;andorra|andorran|andorra la vella;
angola|angolan|luanda;antigua and barbuda|antiguan|saint john's;argentina|argentine,argentinian|buenos aires;
armenia|armenian|yerevan;australia|australian|canberra;austria|austrian|vienna;azerbaijan|azerbaijani|baku;
bahamas|bahamian|nassau;bahrain|bahraini|manama;bangladesh|bangladeshi|dhaka;barbados|barbadian|bridgetown;
belarus|belarusian|minsk;belgium|belgian|brussels;belize|belizean|belmopan;benin|beninese|porto-novo;bhutan|bhutanese|thimphu;
bolivia|bolivian|sucre;bosnia and herzegovina,bosnia,bosnia-herzegovina|bosnian|sarajevo;botswana|botswanan,batswana|gaborone;
brazil|brazilian|brasília;brunei|bruneian|bandar seri begawan;bulgaria|bulgarian|sofia;
burkina faso|burkinabe,burkinabè|ouagadougou;burundi|burundian|gitega;cambodia|cambodian|phnom penh;
cameroon|cameroonian|yaoundé;canada|canadian|ottawa;cape verde,cabo verde|cape verdean|praia;
central african republic|central african|bangui;chad|chadian|n'djamena;chile|chilean|santiago;
china,people's republic of china,prc|chinese|beijing;colombia|colombian|bogotá;comoros|comorian|moroni;
costa rica|costa rican|san josé;croatia|croatian,croat|zagreb;cuba|cuban|havana;cyprus|cypriot|nicosia;
czech republic,czechia|czech|prague;
democratic republic of the congo,drc,dr congo,democratic republic of congo,congo-kinshasa|congolese|kinshasa;
denmark|danish,dane|copenhagen;djibouti|djiboutian|djibouti city;dominica||roseau;dominican republic|dominican|santo domingo;
east timor,timor-leste|east timorese,timorese|dili;ecuador|ecuadorian,ecuadorean|quito;egypt|egyptian|cairo;
el salvador|salvadoran,salvadorean|san salvador;equatorial guinea|equatoguinean|malabo;eritrea|eritrean|asmara;
estonia|estonian|tallinn;eswatini,swaziland|swazi|mbabane;ethiopia|ethiopian|addis ababa;fiji|fijian|suva;
finland|finnish,finn|helsinki;france|french,frenchman|paris;gabon|gabonese|libreville;gambia|gambian|banjul;
georgia|georgian|tbilisi;germany|german|berlin;ghana|ghanaian|accra;greece|greek|athens;grenada|grenadian|saint george's;
guatemala|guatemalan|guatemala city;guinea|guinean|conakry;guinea-bissau|bissau-guinean|bissau;guyana|guyanese|georgetown;
haiti|haitian|port-au-prince;honduras|honduran|tegucigalpa;hungary|hungarian|budapest;iceland|icelandic,icelander|reykjavik;
india|indian|new delhi;indonesia|indonesian|jakarta;iran,islamic republic of iran|iranian|tehran;iraq|iraqi|baghdad;
ireland,republic of ireland|irish|dublin;israel|israeli|jerusalem;italy|italian|rome;
ivory coast,côte d'ivoire|ivorian|yamoussoukro;jamaica|jamaican|kingston;japan|japanese|tokyo;jordan|jordanian|amman;
kazakhstan|kazakh,kazakhstani|astana;kenya|kenyan|nairobi;kiribati|i-kiribati|tarawa;kosovo|kosovan,kosovar|pristina;
kuwait|kuwaiti|kuwait city;kyrgyzstan|kyrgyz|bishkek;laos|lao,laotian|vientiane;latvia|latvian|riga;lebanon|lebanese|beirut;
lesotho|basotho,mosotho|maseru;liberia|liberian|monrovia;libya|libyan|tripoli;liechtenstein|liechtensteiner|vaduz;
lithuania|lithuanian|vilnius;luxembourg|luxembourgish,luxembourger|luxembourg city;madagascar|malagasy|antananarivo;
malawi|malawian|lilongwe;malaysia|malaysian|kuala lumpur;maldives|maldivian|malé;mali|malian|bamako;malta|maltese|valletta;
marshall islands|marshallese|majuro;mauritania|mauritanian|nouakchott;mauritius|mauritian|port louis;mexico|mexican|mexico city;
micronesia,federated states of micronesia|micronesian|palikir;moldova|moldovan|chișinău;monaco|monegasque|monaco;
mongolia|mongolian|ulaanbaatar;montenegro|montenegrin|podgorica;morocco|moroccan|rabat;mozambique|mozambican|maputo;
myanmar,burma|burmese|naypyidaw;namibia|namibian|windhoek;nauru|nauruan|yaren;nepal|nepali,nepalese|kathmandu;
netherlands,holland|dutch|amsterdam;new zealand|new zealander|wellington;nicaragua|nicaraguan|managua;niger|nigerien|niamey;
nigeria|nigerian|abuja;north korea,dprk,democratic people's republic of korea|north korean|pyongyang;
north macedonia,macedonia|macedonian|skopje;norway|norwegian|oslo;oman|omani|muscat;pakistan|pakistani|islamabad;
palau|palauan|ngerulmud;palestine,state of palestine|palestinian|;panama|panamanian|panama city;
papua new guinea|papua new guinean|port moresby;paraguay|paraguayan|asunción;peru|peruvian|lima;
philippines|filipino,philippine|manila;poland|polish,pole|warsaw;portugal|portuguese|lisbon;qatar|qatari|doha;
republic of the congo,congo-brazzaville|congolese|brazzaville;romania|romanian|bucharest;
russia,russian federation|russian|moscow;rwanda|rwandan|kigali;saint kitts and nevis,st kitts and nevis|kittitian|basseterre;
saint lucia,st lucia|saint lucian|castries;saint vincent and the grenadines,st vincent and the grenadines|vincentian|kingstown;
samoa|samoan|apia;san marino|sammarinese|san marino;são tomé and príncipe,sao tome and principe|são toméan|são tomé;
saudi arabia|saudi,saudi arabian|riyadh;senegal|senegalese|dakar;serbia|serbian,serb|belgrade;seychelles|seychellois|victoria;
sierra leone|sierra leonean|freetown;singapore|singaporean|singapore;slovakia|slovak,slovakian|bratislava;
slovenia|slovenian,slovene|ljubljana;solomon islands|solomon islander|honiara;somalia|somali|mogadishu;
south africa|south african|pretoria;south korea,republic of korea,rok|south korean|seoul;south sudan|south sudanese|juba;
spain|spanish,spaniard|madrid;sri lanka|sri lankan|colombo;sudan|sudanese|khartoum;suriname|surinamese|paramaribo;
sweden|swedish,swede|stockholm;switzerland|swiss|bern;syria,syrian arab republic|syrian|damascus;taiwan|taiwanese|taipei;
tajikistan|tajik|dushanbe;tanzania|tanzanian|dodoma;thailand|thai|bangkok;togo|togolese|lomé;tonga|tongan|nuku'alofa;
trinidad and tobago|trinidadian|port of spain;tunisia|tunisian|tunis;turkey,türkiye|turkish,turk|ankara;
turkmenistan|turkmen|ashgabat;tuvalu|tuvaluan|funafuti;uganda|ugandan|kampala;ukraine|ukrainian|kyiv;scotland|scottish,scot|edinburgh;wales|welsh|cardiff;england||;
united arab emirates,uae,emirates|emirati|abu dhabi;united kingdom,uk,britain,great britain|british,briton|london;
united states,us,usa,america,united states of america|american|washington;uruguay|uruguayan|montevideo;
uzbekistan|uzbek|tashkent;vanuatu|ni-vanuatu|port vila;vatican city,holy see||vatican city;venezuela|venezuelan|caracas;
vietnam|vietnamese|hanoi;yemen|yemeni|sanaa;zambia|zambian|lusaka;zimbabwe|zimbabwean|harare
`;

const STATES =
  "alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,kansas," +
  "kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada," +
  "new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island," +
  "south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming";

/** Parts of countries that are asked about as countries are. */
const PARTS: readonly (readonly [string, string])[] = [
  ["united states", STATES],
  [
    "canada",
    "alberta,british columbia,manitoba,new brunswick,newfoundland,nova scotia,ontario,prince edward island,quebec,saskatchewan",
  ],
  ["united kingdom", "england,scotland,wales,northern ireland"],
  ["australia", "new south wales,victoria,queensland,western australia,south australia,tasmania,northern territory"],
  ["germany", "bavaria,saxony,hesse,thuringia,brandenburg,rhineland palatinate,north rhine westphalia,lower saxony"],
  ["spain", "catalonia,andalusia,galicia,basque country"],
  ["italy", "sicily,sardinia,tuscany,lombardy,veneto,piedmont,calabria"],
  ["china", "hong kong,macau,tibet,xinjiang,sichuan,guangdong,hubei"],
  ["russia", "chechnya,dagestan,siberia,tatarstan"],
  ["india", "kerala,punjab,gujarat,uttar pradesh,tamil nadu,west bengal,maharashtra,karnataka,rajasthan,bihar"],
];

const ROWS: readonly CountryRow[] = COUNTRIES.trim()
  .split(/;|\n/)
  .filter((row) => row !== "")
  .map((row) => {
    const [names = "", people = "", capital = ""] = row.split("|");
    return { names: listPlain(names), people: listPlain(people), capital: plain(capital) };
  });

function listPlain(words: string): string[] {
  return words
    .split(",")
    .filter((word) => word !== "")
    .map(plain);
}

const byName = new Map(ROWS.flatMap((row) => row.names.map((name) => [name, row] as const)));
const byPeople = new Map(ROWS.flatMap((row) => row.people.map((name) => [name, row] as const)));
const wholeOfPart = new Map(PARTS.flatMap(([whole, parts]) => listPlain(parts).map((part) => [part, whole] as const)));

/** The adjectives, people and capital that give a country away by this name; empty for a name that is no country's. */
export function cluesOf(name: string): readonly string[] {
  const row = byName.get(plain(name));
  return row === undefined ? [] : [...row.names, ...row.people, ...(row.capital === "" ? [] : [row.capital])];
}

/** Whether `whole` is the country in which `part` lies: a state, a province or the capital. */
export function isInCountry(part: string, whole: string): boolean {
  const [inner, outer] = [plain(part), byName.get(plain(whole))];
  return outer !== undefined && (outer.capital === inner || outer.names.includes(wholeOfPart.get(inner) ?? ""));
}

/** Whether this is the name of a country, or of a state or province that is asked about as one. */
export const isStateOrCountry = (name: string): boolean => byName.has(plain(name)) || wholeOfPart.has(plain(name));

/** A country that a text names, by its name or by the word for its people; `last` is the index of the last word. */
export type CountryCue = { readonly country: string; readonly first: number; readonly last: number };

/** Tells countries by name, and peoples by their ending where the article names the country only: "Norvian", "Norvia". */
export type CountryReader = (words: readonly Word[], at: number) => CountryCue | null;

/** Knows the countries of the tables and those of the article. */
export function readCountries(entities: readonly Entity[]): CountryReader {
  const own = new Map(
    entities
      .filter(({ type, canonical }) => type === "country" && !byName.has(plain(canonical)))
      .flatMap((entity) => [...namesOf(entity)].map((name) => [name, plain(entity.canonical)] as const)),
  );
  const countryNamed = (name: string): string | null => {
    const row = byName.get(name) ?? byPeople.get(name) ?? byPeople.get(name.replace(/s$/, ""));
    const country = row?.names[0];
    if (country !== undefined) return wholeOfPart.get(country) ?? country;
    return own.get(name) ?? [...own].find(([root]) => isKin(name, root))?.[1] ?? null;
  };
  return (words, at) => {
    if (!isCapitalised(words[at]?.text ?? "")) return null;
    for (const size of [3, 2, 1]) {
      const run = words.slice(at, at + size);
      const country = run.length < size ? null : countryNamed(run.map(({ text }) => formOf(text)).join(" "));
      if (country !== null) return { country, first: at, last: at + size - 1 };
    }
    return null;
  };
}

/** "norvian" and "norvia": the beginning of the name with an ending for its people. */
export function isKin(form: string, name: string): boolean {
  if (name.length < 5 || name.includes(" ")) return false;
  const root = name.slice(0, Math.max(4, name.length - 2));
  return form.startsWith(root) && PEOPLE_ENDING.test(form.slice(root.length));
}

const PEOPLE_ENDING = /^(?:[a-z]{0,3}(?:an|ans|ian|ians|ese|ish|ic|i|er|ers|ean)|[a-z]{0,2})$/;
