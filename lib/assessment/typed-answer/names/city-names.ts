/** Cities and regions that go by two names or spellings in English news; each row means one place. */
const ROWS = `
Kyiv|Kiev
Odesa|Odessa
Kharkiv|Kharkov
Lviv|Lvov
Chernobyl|Chornobyl
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Bengaluru|Bangalore
Beijing|Peking
Guangzhou|Canton
Yangon|Rangoon
Naypyidaw|Naypyitaw|Nay Pyi Taw
Ho Chi Minh City|Saigon
Saint Petersburg|St. Petersburg
Saint John's|St. John's
Saint George's|St. George's
Gdańsk|Danzig
Cologne|Köln
Munich|München
Nuremberg|Nürnberg
Vienna|Wien
Prague|Praha
Warsaw|Warszawa
Rome|Roma
Florence|Firenze
Turin|Torino
Milan|Milano
Lisbon|Lisboa
Seville|Sevilla
Basel|Basle
Geneva|Genève|Genf
Brussels|Bruxelles|Brussel
Antwerp|Antwerpen
Ghent|Gent
The Hague|Den Haag
Copenhagen|København
Gothenburg|Göteborg
Moscow|Moskva
Bucharest|București
Belgrade|Beograd
Tehran|Teheran
Mecca|Makkah
Jeddah|Jiddah
Tripoli|Tarabulus
Astana|Nur-Sultan
Ulaanbaatar|Ulan Bator
New York|New York City|NYC
Washington|Washington, D.C.|Washington DC|D.C.
Los Angeles|LA
Mexico City|Ciudad de México
Panama City|Ciudad de Panamá
Strasbourg|Strassburg
Bern|Berne
Marseille|Marseilles
Lyon|Lyons
Reims|Rheims
Xinjiang|Sinkiang
Tibet|Xizang
Palma|Palma de Mallorca
Mallorca|Majorca
Sindh|Sind
Odisha|Orissa
Puducherry|Pondicherry
Transnistria|Transdniestria
Nagorno-Karabakh|Karabakh|Artsakh
`;

export const CITY_NAMES: readonly (readonly string[])[] = ROWS.split("\n")
  .filter((row) => row !== "")
  .map((row) => row.split("|"));
