/**
 * Countries and territories: names that mean the same one; adjectives and people; capital. Parted by ";", each list by "|".
 *
 * As in the word lists of the reader, which the test compares, and a few territories more. A name that two rows could claim
 * ("Congo", "Korea") stands in none.
 */
const ROWS = `
Afghanistan;Afghan|Afghans;Kabul
Albania;Albanian|Albanians;Tirana
Algeria;Algerian|Algerians;Algiers
American Samoa;;Pago Pago
Andorra;Andorran|Andorrans;Andorra la Vella
Angola;Angolan|Angolans;Luanda
Antigua and Barbuda;Antiguan|Antiguans;Saint John's
Argentina;Argentine|Argentinian|Argentines|Argentinians;Buenos Aires
Armenia;Armenian|Armenians;Yerevan
Australia;Australian|Australians;Canberra
Austria;Austrian|Austrians;Vienna
Azerbaijan;Azerbaijani|Azerbaijanis;Baku
Bahamas;Bahamian|Bahamians;Nassau
Bahrain;Bahraini|Bahrainis;Manama
Bangladesh;Bangladeshi|Bangladeshis;Dhaka
Barbados;Barbadian|Barbadians;Bridgetown
Belarus;Belarusian|Belarusians;Minsk
Belgium;Belgian|Belgians;Brussels
Belize;Belizean|Belizeans;Belmopan
Benin;Beninese;Porto-Novo
Bhutan;Bhutanese;Thimphu
Bolivia;Bolivian|Bolivians;Sucre
Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina;Bosnian|Bosnians;Sarajevo
Botswana;Botswanan|Batswana;Gaborone
Brazil;Brazilian|Brazilians;Brasília
Brunei|Brunei Darussalam;Bruneian|Bruneians;Bandar Seri Begawan
Bulgaria;Bulgarian|Bulgarians;Sofia
Burkina Faso;Burkinabe|Burkinabè;Ouagadougou
Burundi;Burundian|Burundians;Gitega
Cambodia;Cambodian|Cambodians;Phnom Penh
Cameroon;Cameroonian|Cameroonians;Yaoundé
Canada;Canadian|Canadians;Ottawa
Cape Verde|Cabo Verde;Cape Verdean|Cape Verdeans;Praia
Central African Republic;Central African;Bangui
Chad;Chadian|Chadians;N'Djamena
Chile;Chilean|Chileans;Santiago
China|People's Republic of China|PRC;Chinese;Beijing
Colombia;Colombian|Colombians;Bogotá
Comoros;Comorian|Comorians;Moroni
Costa Rica;Costa Rican|Costa Ricans;San José
Croatia;Croatian|Croatians|Croat|Croats;Zagreb
Cuba;Cuban|Cubans;Havana
Cyprus;Cypriot|Cypriots;Nicosia
Czech Republic|Czechia;Czech|Czechs;Prague
Democratic Republic of the Congo|DRC|DR Congo|Democratic Republic of Congo|Congo-Kinshasa;Congolese;Kinshasa
Denmark;Danish|Dane|Danes;Copenhagen
Djibouti;Djiboutian|Djiboutians;Djibouti City
Dominica;;Roseau
Dominican Republic;Dominican|Dominicans;Santo Domingo
East Timor|Timor-Leste;East Timorese|Timorese;Dili
Ecuador;Ecuadorian|Ecuadorean|Ecuadorians;Quito
Egypt;Egyptian|Egyptians;Cairo
El Salvador;Salvadoran|Salvadorans|Salvadorean;San Salvador
England;English
Equatorial Guinea;Equatoguinean;Malabo
Eritrea;Eritrean|Eritreans;Asmara
Estonia;Estonian|Estonians;Tallinn
Eswatini|Swaziland;Swazi|Swazis;Mbabane
Ethiopia;Ethiopian|Ethiopians;Addis Ababa
Fiji;Fijian|Fijians;Suva
Finland;Finnish|Finn|Finns;Helsinki
France;French|Frenchman;Paris
French Guiana;;Cayenne
Gabon;Gabonese;Libreville
Gambia;Gambian|Gambians;Banjul
Georgia;Georgian|Georgians;Tbilisi
Germany;German|Germans;Berlin
Ghana;Ghanaian|Ghanaians;Accra
Greece;Greek|Greeks;Athens
Greenland;Greenlander|Greenlanders|Greenlandic;Nuuk
Grenada;Grenadian|Grenadians;Saint George's
Guatemala;Guatemalan|Guatemalans;Guatemala City
Guinea;Guinean|Guineans;Conakry
Guinea-Bissau;Bissau-Guinean;Bissau
Guyana;Guyanese;Georgetown
Haiti;Haitian|Haitians;Port-au-Prince
Honduras;Honduran|Hondurans;Tegucigalpa
Hong Kong;Hongkonger|Hongkongers
Hungary;Hungarian|Hungarians;Budapest
Iceland;Icelandic|Icelander|Icelanders;Reykjavik
India;Indian|Indians;New Delhi
Indonesia;Indonesian|Indonesians;Jakarta
Iran|Islamic Republic of Iran;Iranian|Iranians;Tehran
Iraq;Iraqi|Iraqis;Baghdad
Ireland|Republic of Ireland;Irish;Dublin
Israel;Israeli|Israelis;Jerusalem
Italy;Italian|Italians;Rome
Ivory Coast|Côte d'Ivoire;Ivorian|Ivorians;Yamoussoukro
Jamaica;Jamaican|Jamaicans;Kingston
Japan;Japanese;Tokyo
Jordan;Jordanian|Jordanians;Amman
Kazakhstan;Kazakh|Kazakhs|Kazakhstani;Astana
Kenya;Kenyan|Kenyans;Nairobi
Kiribati;I-Kiribati;Tarawa
Kosovo;Kosovan|Kosovar|Kosovars;Pristina
Kuwait;Kuwaiti|Kuwaitis;Kuwait City
Kyrgyzstan;Kyrgyz;Bishkek
Laos;Lao|Laotian|Laotians;Vientiane
Latvia;Latvian|Latvians;Riga
Lebanon;Lebanese;Beirut
Lesotho;Basotho|Mosotho;Maseru
Liberia;Liberian|Liberians;Monrovia
Libya;Libyan|Libyans;Tripoli
Liechtenstein;Liechtensteiner;Vaduz
Lithuania;Lithuanian|Lithuanians;Vilnius
Luxembourg;Luxembourgish|Luxembourger;Luxembourg City
Macau|Macao
Madagascar;Malagasy;Antananarivo
Malawi;Malawian|Malawians;Lilongwe
Malaysia;Malaysian|Malaysians;Kuala Lumpur
Maldives;Maldivian|Maldivians;Malé
Mali;Malian|Malians;Bamako
Malta;Maltese;Valletta
Marshall Islands;Marshallese;Majuro
Mauritania;Mauritanian|Mauritanians;Nouakchott
Mauritius;Mauritian|Mauritians;Port Louis
Mexico;Mexican|Mexicans;Mexico City
Micronesia|Federated States of Micronesia;Micronesian|Micronesians;Palikir
Moldova;Moldovan|Moldovans;Chișinău
Monaco;Monegasque;Monaco
Mongolia;Mongolian|Mongolians;Ulaanbaatar
Montenegro;Montenegrin|Montenegrins;Podgorica
Morocco;Moroccan|Moroccans;Rabat
Mozambique;Mozambican|Mozambicans;Maputo
Myanmar|Burma;Burmese;Naypyidaw
Namibia;Namibian|Namibians;Windhoek
Nauru;Nauruan|Nauruans;Yaren
Nepal;Nepali|Nepalese;Kathmandu
Netherlands|Holland;Dutch;Amsterdam
New Zealand;New Zealander|New Zealanders;Wellington
Nicaragua;Nicaraguan|Nicaraguans;Managua
Niger;Nigerien|Nigeriens;Niamey
Nigeria;Nigerian|Nigerians;Abuja
North Korea|DPRK|Democratic People's Republic of Korea;North Korean|North Koreans;Pyongyang
North Macedonia|Macedonia;Macedonian|Macedonians;Skopje
Northern Ireland;Northern Irish;Belfast
Norway;Norwegian|Norwegians;Oslo
Oman;Omani|Omanis;Muscat
Pakistan;Pakistani|Pakistanis;Islamabad
Palau;Palauan|Palauans;Ngerulmud
Palestine|State of Palestine;Palestinian|Palestinians
Panama;Panamanian|Panamanians;Panama City
Papua New Guinea;Papua New Guinean;Port Moresby
Paraguay;Paraguayan|Paraguayans;Asunción
Peru;Peruvian|Peruvians;Lima
Philippines;Filipino|Filipinos|Philippine;Manila
Poland;Polish|Pole|Poles;Warsaw
Portugal;Portuguese;Lisbon
Puerto Rico;Puerto Rican|Puerto Ricans;San Juan
Qatar;Qatari|Qataris;Doha
Republic of the Congo|Congo-Brazzaville|Republic of Congo;Congolese;Brazzaville
Romania;Romanian|Romanians;Bucharest
Russia|Russian Federation;Russian|Russians;Moscow
Rwanda;Rwandan|Rwandans;Kigali
Saint Kitts and Nevis|St. Kitts and Nevis;Kittitian;Basseterre
Saint Lucia|St. Lucia;Saint Lucian;Castries
Saint Vincent and the Grenadines|St. Vincent and the Grenadines;Vincentian;Kingstown
Samoa;Samoan|Samoans;Apia
San Marino;Sammarinese;San Marino
Saudi Arabia;Saudi|Saudis|Saudi Arabian;Riyadh
Scotland;Scottish|Scot|Scots;Edinburgh
Senegal;Senegalese;Dakar
Serbia;Serbian|Serbians|Serb|Serbs;Belgrade
Seychelles;Seychellois;Victoria
Sierra Leone;Sierra Leonean|Sierra Leoneans;Freetown
Singapore;Singaporean|Singaporeans;Singapore
Slovakia;Slovak|Slovaks|Slovakian;Bratislava
Slovenia;Slovenian|Slovenians|Slovene|Slovenes;Ljubljana
Solomon Islands;Solomon Islander;Honiara
Somalia;Somali|Somalis;Mogadishu
Somaliland;Somalilander;Hargeisa
South Africa;South African|South Africans;Pretoria
South Korea|Republic of Korea|ROK;South Korean|South Koreans;Seoul
South Sudan;South Sudanese;Juba
Spain;Spanish|Spaniard|Spaniards;Madrid
Sri Lanka;Sri Lankan|Sri Lankans;Colombo
Sudan;Sudanese;Khartoum
Suriname;Surinamese;Paramaribo
Sweden;Swedish|Swede|Swedes;Stockholm
Switzerland;Swiss;Bern
Syria|Syrian Arab Republic;Syrian|Syrians;Damascus
São Tomé and Príncipe|Sao Tome and Principe;São Toméan;São Tomé
Taiwan;Taiwanese;Taipei
Tajikistan;Tajik|Tajiks;Dushanbe
Tanzania;Tanzanian|Tanzanians;Dodoma
Thailand;Thai|Thais;Bangkok
Togo;Togolese;Lomé
Tonga;Tongan|Tongans;Nuku'alofa
Trinidad and Tobago;Trinidadian|Trinidadians;Port of Spain
Tunisia;Tunisian|Tunisians;Tunis
Turkey|Türkiye;Turkish|Turk|Turks;Ankara
Turkmenistan;Turkmen;Ashgabat
Tuvalu;Tuvaluan|Tuvaluans;Funafuti
Uganda;Ugandan|Ugandans;Kampala
Ukraine;Ukrainian|Ukrainians;Kyiv
United Arab Emirates|UAE|Emirates;Emirati|Emiratis;Abu Dhabi
United Kingdom|UK|Britain|Great Britain;British|Briton|Britons;London
United States|US|USA|America|United States of America;American|Americans;Washington
Uruguay;Uruguayan|Uruguayans;Montevideo
Uzbekistan;Uzbek|Uzbeks;Tashkent
Vanuatu;Ni-Vanuatu;Port Vila
Vatican City|Holy See|Vatican;;Vatican City
Venezuela;Venezuelan|Venezuelans;Caracas
Vietnam;Vietnamese;Hanoi
Wales;Welsh;Cardiff
Western Sahara;Sahrawi|Sahrawis
Yemen;Yemeni|Yemenis;Sanaa
Zambia;Zambian|Zambians;Lusaka
Zimbabwe;Zimbabwean|Zimbabweans;Harare
`;

/** One country or territory; `demonyms` may be empty, and `capital` "" where none is undisputed. */
export type Country = {
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capital: string;
};

export const COUNTRIES: readonly Country[] = ROWS.split("\n")
  .filter((row) => row !== "")
  .map((row) => {
    const [names = "", demonyms = "", capital = ""] = row.split(";");
    return { names: names.split("|"), demonyms: demonyms === "" ? [] : demonyms.split("|"), capital };
  });
