/**
 * Countries and territories with the names that mean the same one, and adjectives that are easily mistaken.
 * Rows in one list only: a name that two rows could claim ("Congo", "Korea") stands in none.
 */
const ROWS = `
Afghanistan
Albania
Algeria
Andorra
Angola
Antigua and Barbuda
Argentina
Armenia
Australia
Austria
Azerbaijan
Bahamas
Bahrain
Bangladesh
Barbados
Belarus
Belgium
Belize
Benin
Bhutan
Bolivia
Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia
Botswana
Brazil
Brunei|Brunei Darussalam
Bulgaria
Burkina Faso
Burundi
Cambodia
Cameroon
Canada
Cape Verde|Cabo Verde
Central African Republic
Chad
Chile
China|People's Republic of China|PRC
Colombia
Comoros
Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Congo-Kinshasa
Republic of the Congo|Republic of Congo|Congo-Brazzaville
Costa Rica
Croatia
Cuba
Cyprus
Czech Republic|Czechia
Denmark
Djibouti
Dominica
Dominican Republic
East Timor|Timor-Leste
Ecuador
Egypt
El Salvador
England
Equatorial Guinea
Eritrea
Estonia
Eswatini|Swaziland
Ethiopia
Fiji
Finland
France
Gabon
Gambia
Georgia
Germany
Ghana
Greece
Greenland
Grenada
Guatemala
Guinea
Guinea-Bissau
Guyana
French Guiana
Haiti
Honduras
Hong Kong
Hungary
Iceland
India
Indonesia
Iran|Islamic Republic of Iran
Iraq
Ireland|Republic of Ireland
Northern Ireland
Israel
Italy
Ivory Coast|Côte d'Ivoire
Jamaica
Japan
Jordan
Kazakhstan
Kenya
Kiribati
Kosovo
Kuwait
Kyrgyzstan
Laos
Latvia
Lebanon
Lesotho
Liberia
Libya
Liechtenstein
Lithuania
Luxembourg
Macau|Macao
Madagascar
Malawi
Malaysia
Maldives
Mali
Malta
Marshall Islands
Mauritania
Mauritius
Mexico
Micronesia
Moldova
Monaco
Mongolia
Montenegro
Morocco
Mozambique
Myanmar|Burma
Namibia
Nauru
Nepal
Netherlands|Holland
New Zealand
Nicaragua
Niger
Nigeria
North Korea|DPRK|Democratic People's Republic of Korea
North Macedonia
Norway
Oman
Pakistan
Palau
Palestine
Panama
Papua New Guinea
Paraguay
Peru
Philippines
Poland
Portugal
Puerto Rico
Qatar
Romania
Russia|Russian Federation
Rwanda
Saint Kitts and Nevis|St Kitts and Nevis
Saint Lucia|St Lucia
Saint Vincent and the Grenadines|St Vincent and the Grenadines
Samoa
American Samoa
San Marino
Sao Tome and Principe|São Tomé and Príncipe
Saudi Arabia
Scotland
Senegal
Serbia
Seychelles
Sierra Leone
Singapore
Slovakia
Slovenia
Solomon Islands
Somalia
Somaliland
South Africa
South Korea|Republic of Korea|ROK
South Sudan
Spain
Sri Lanka
Sudan
Suriname
Sweden
Switzerland
Syria
Taiwan
Tajikistan
Tanzania
Thailand
Togo
Tonga
Trinidad and Tobago
Tunisia
Turkey|Türkiye
Turkmenistan
Tuvalu
Uganda
Ukraine
United Arab Emirates|UAE
United Kingdom|UK|Great Britain|Britain
United States|United States of America|US|USA|America
Uruguay
Uzbekistan
Vanuatu
Vatican City|Vatican|Holy See
Venezuela
Vietnam
Wales
Western Sahara
Yemen
Zambia
Zimbabwe
American
Armenian
Australian
Austrian
Dominican
Gambian
Guinean
Guyanese
Indian
Indonesian
Iranian
Iraqi
Latvian
Libyan
Liberian
Lithuanian
Malawian
Malaysian
Malian
Maltese
Mauritanian
Mauritian
Nigerian
Nigerien
North Korean
Romanian
Slovak|Slovakian
Slovenian|Slovene
Somali
South Korean
Sudanese
South Sudanese
Swedish
Swiss
Tajik
Tanzanian
Turkish
Turkmen
Zambian
`;

/** Each row: the names of one country, territory or people. */
export const COUNTRY_NAMES: readonly (readonly string[])[] = ROWS.split("\n")
  .filter((row) => row !== "")
  .map((row) => row.split("|"));
