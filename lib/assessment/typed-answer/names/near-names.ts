/**
 * Every two places or peoples of the gazetteer whose names lie at most two letters apart and mean two things, as
 * comparable forms. Frozen, so that marking reads no files: the test gives the new table when the gazetteer has changed.
 */
const ROWS = `
aceh|aden, aden|dane, aden|yaren, africa|america, alberta|algeria, algeria|nigeria, algerian|nigerian,
algerians|nigerians, amazon|amazonas, american|mexican, americans|mexicans, amhara|ankara, amhara|asmara, amman|oman,
amman|samoan, angola|nagoya, ankara|asmara, apia|asia, apia|bahia, apia|papua, arkansas|kansas, asia|assam,
asia|bahia, asia|basra, asmara|astana, assam|nassau, austin|austria, austin|austrian, australia|austria,
australian|austrian, australians|austrians, bahia|bali, bahia|bari, bahia|basra, bahia|naha, baku|bali, baku|bari,
bali|bari, bali|cali, bali|dili, bali|male, bali|mali, balkans|malians, bangui|banjul, bari|basra, bari|bern,
bari|cali, bari|mali, bari|paris, basel|basra, basel|sahel, basra|beira, basra|biafra, beira|beirut, beira|bern,
benin|berlin, benin|bern, benin|bonn, benin|henan, benin|jenin, bergen|berlin, bergen|bern, bergen|bremen,
berlin|bern, bern|bonn, bern|borno, bern|brno, bern|derna, bern|peru, bern|serb, bhutan|busan, bissau|nassau,
bologna|cologne, bonn|borno, bonn|brno, bonn|finn, borneo|borno, borneo|brno, borno|brno, borno|porto, boston|briton,
boston|houston, brasilia|brazilian, bremen|yemen, brighton|briton, bristol|briton, brno|kano, brunei|burundi,
bruneian|burundian, bruneians|burundians, bucha|burma, bulgarian|hungarian, bulgarians|hungarians, busan|cuban,
busan|sudan, busan|wuhan, calais|cali, cali|dili, cali|male, cali|mali, canada|manama, canada|panama, canada|sanaa,
canadian|chadian, canadians|chadians, catalonia|patagonia, cebu|cuba, cebu|jeju, cebu|peru, chad|thai, chile|china,
china|ghana, colombia|colombo, congolese|togolese, cork|dprk, cork|turk, cork|york, cuba|dubai, cuba|juba, cuba|suva,
cuban|dubai, cuban|durban, cuban|juba, cuban|sudan, cuban|wuhan, dakar|davao, dakar|dhaka, dakar|qatar, dalian|dallas,
dalian|italian, dalian|malian, dalian|malians, dane|kano, dane|maine, dane|male, dane|pune, danes|davos, danes|nantes,
danes|wales, danish|spanish, darwin|harbin, davao|davos, davao|java, davao|macao, davos|devon, davos|lagos,
davos|laos, delhi|dili, derna|derry, derna|varna, dhaka|ghana, dhaka|hama, dhaka|lhasa, dhaka|osaka, dili|fiji,
dili|idlib, dili|mali, doha|goma, doha|iowa, doha|naha, dominica|dominican, dominica|dominicans, dprk|turk, dprk|york,
dubai|dublin, dubai|durban, dubai|hubei, dubai|juba, dubai|mumbai, dublin|lublin, dutch|utah, east africa|west africa,
eastern europe|western europe, erbil|serbia, essex|hesse, essex|sussex, fiji|finn, fijian|fujian, fijians|fujian,
finn|xian, gambia|namibia, gambia|zambia, gambia|zambian, gambian|namibian, gambian|zambia, gambian|zambian,
gambian|zambians, gambians|namibians, gambians|zambian, gambians|zambians, gaza|ghana, gaza|goma, gaza|graz,
gaza|hama, gaza|java, gaza|kazan, gaza|naha, geneva|genoa, genoa|kenya, ghana|ghent, ghana|guyana, ghana|hama,
ghana|lhasa, ghent|kent, goma|guam, goma|hama, goma|homs, goma|iowa, goma|lima, goma|lome, goma|oman, goma|rome,
graz|guam, graz|iran, graz|iraq, graz|oran, guangzhou|hangzhou, guyanese|sudanese, hague|prague, haifa|hainan,
haifa|haiti, haifa|halifax, haifa|hama, hainan|haitian, hainan|henan, hainan|tainan, hainan|taiwan, haiti|hanoi,
haitian|laotian, haitians|laotians, hama|homs, hama|java, hama|lhasa, hama|lima, hama|naha, hama|samoa, hama|tampa,
hangzhou|zhengzhou, hanoi|kano, haryana|havana, henan|herat, henan|jenin, henan|kenyan, henan|medan, henan|penang,
holland|poland, homs|lome, homs|rome, iceland|ireland, india|indiana, indian|indiana, indiana|indians, iran|iraq,
iran|iraqi, iran|milan, iran|oman, iran|oran, iran|tirana, iran|xian, iranian|italian, iranians|italians, iraq|oran,
italian|malian, italians|malians, ituri|turin, ituri|turk, jaipur|manipur, japan|java, japan|kazan, java|juba,
java|naha, java|suva, jeju|peru, jordan|oran, juba|suva, kaduna|kaunas, kandy|kano, kano|kent, kansas|kaunas,
karaj|kazan, kazakh|kazan, kazakh|ladakh, kent|kenya, kingston|kingstown, kobani|omani, kobe|lome, kobe|pole,
kobe|rome, kursk|turk, kursk|turks, kyiv|lviv, lagos|laos, laos|lyon, laotian|latvian, laotians|latvians,
lapland|oakland, liberia|nigeria, liberia|siberia, liberian|nigerian, liberian|siberia, liberians|nigerians,
libya|lima, liege|lille, lima|lome, lima|riga, lodz|lome, lome|pole, lome|rome, luanda|rwanda, luanda|uganda,
lusaka|osaka, luxor|luzon, luzon|lyon, luzon|yukon, macao|malabo, macao|malmo, macau|manaus, macau|palau, maine|male,
majuro|maputo, malabo|malaga, malabo|malawi, malabo|malmo, malaga|malagasy, malaga|malawi, malaga|malta,
malaga|managua, malaga|manama, malawi|mali, malawian|malaysian, malawian|malian, malawians|malaysians,
malawians|malians, male|mali, male|malmo, male|malta, male|pole, male|wales, mali|malmo, mali|malta, mali|miami,
mali|omani, mali|somali, malian|malta, malian|milan, malian|multan, malmo|malta, malta|multan, managua|manama,
managua|manaus, manama|manaus, manama|manila, manama|panama, manama|sanaa, mauritanian|mauritian,
mauritanians|mauritians, medan|medina, medan|milan, medan|sudan, milan|multan, milan|xian, mongolia|monrovia,
munich|zurich, nablus|naples, naha|omaha, namibia|zambia, namibian|zambian, namibians|zambians, nantes|naples,
naples|wales, nice|niger, nice|venice, niger|nigeria, nigeria|nigerien, nigeria|siberia, nigerian|nigerien,
nigerian|nigeriens, nigerians|nigerien, nigerians|nigeriens, north africa|north america, north africa|south africa,
north america|south america, north carolina|south carolina, north dakota|south dakota, north kivu|south kivu,
north korea|south korea, north korean|south korean, north koreans|south koreans, nuuk|turk, odesa|odisha,
odessa|odisha, ohio|oslo, omaha|oman, omaha|omani, omaha|osaka, oman|oran, oman|xian, omani|oran, omani|romania,
omani|somali, omanis|romania, omanis|somalis, oran|xian, palau|papua, panama|sanaa, paris|praia, perth|peru,
perth|porto, peru|serb, poland|portland, pole|pune, pole|rome, poles|wales, portland|puntland, rabat|rafah,
rabat|sabah, rafah|sabah, romania|somalia, rwanda|uganda, rwandan|ugandan, rwandans|ugandans, sabah|sanaa,
salvador|salvadoran, samoa|sanaa, samoa|tampa, sanaa|sinai, sao tome|sao tomean, sarawak|tarawa, sendai|sinai,
serbia|syria, serbian|syrian, serbians|syrians, siberia|silesia, sidon|sudan, sinai|sindh, slovakia|slovenia,
slovakian|slovenian, sofia|syria, south africa|south america, spain|split, sucre|surrey, sudan|suva, sudan|wuhan,
surrey|turkey, tainan|taiwan, tanzania|tasmania, tarawa|tirana, thais|tunis, tijuana|tirana, togo|tokyo, togo|tonga,
tunis|tunisia, tunis|turin, tunis|turks, turin|turk, turin|turks, turk|tyre, turk|york, turkey|turkmen,
vienna|vietnam, yaren|yemen
`;

/** "iran|iraq": each pair once, in the order of the alphabet. */
export const NEAR_NAMES: readonly string[] = ROWS.trim().split(/,\s/);

const NEIGHBOURS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const index = new Map<string, Set<string>>();
  for (const [a = "", b = ""] of NEAR_NAMES.map((row) => row.split("|"))) {
    for (const [name, neighbour] of [
      [a, b],
      [b, a],
    ] as const) {
      index.set(name, (index.get(name) ?? new Set()).add(neighbour));
    }
  }
  return index;
})();

/** Whether two comparable forms without accents name two places that are easily mistaken for each other. */
export const areNearNames = (a: string, b: string): boolean => NEIGHBOURS.get(a)?.has(b) ?? false;

/** The names that lie near a form, each of another place. */
export const nearNamesOf = (form: string): readonly string[] => [...(NEIGHBOURS.get(form) ?? [])];
