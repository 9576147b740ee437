/** Adjectives of countries → the country they point to. "Iraqi" → "IQ". The list is ours. */

/** The code of the country that a word is the adjective of. */
export function countryOfDemonym(word: string): string | undefined {
  return codes.get(word);
}

const capitalised = /(?<!\p{L})\p{Lu}\p{Ll}+/gu;

/** The codes of the countries whose adjectives occur in a text. */
export function findDemonymCountries(text: string): Set<string> {
  const countries = new Set<string>();
  for (const [word] of text.matchAll(capitalised)) {
    const country = countryOfDemonym(word);
    if (country) countries.add(country);
  }
  return countries;
}

const demonyms = `
AF Afghan Afghans Afghani|AL Albanian Albanians|DZ Algerian Algerians|AD Andorran|AO Angolan Angolans
AG Antiguan|AR Argentine Argentinian Argentines Argentinians|AM Armenian Armenians|AU Australian Australians Aussie
AT Austrian Austrians|AZ Azerbaijani Azeri Azerbaijanis|BS Bahamian|BH Bahraini Bahrainis|BD Bangladeshi Bangladeshis
BB Barbadian Bajan|BY Belarusian Belarussian Belarusians|BE Belgian Belgians|BZ Belizean|BJ Beninese|BT Bhutanese
BO Bolivian Bolivians|BA Bosnian Bosnians|BW Botswanan Motswana Batswana|BR Brazilian Brazilians|GB British Britons Briton English Scottish Welsh
BN Bruneian|BG Bulgarian Bulgarians|BF Burkinabe Burkinabé|MM Burmese Myanmarese|BI Burundian Burundians|KH Cambodian Cambodians
CM Cameroonian Cameroonians|CA Canadian Canadians|CV Cape-Verdean|CF Central-African|TD Chadian Chadians
CL Chilean Chileans|CN Chinese|CO Colombian Colombians|KM Comorian|CD Congolese|CR Costa-Rican Tico Ticos
HR Croatian Croatians Croat|CU Cuban Cubans|CY Cypriot Cypriots|CZ Czech Czechs|DK Danish Danes|DJ Djiboutian
DO Dominican Dominicans|NL Dutch|EC Ecuadorian Ecuadorean Ecuadorians|EG Egyptian Egyptians|SV Salvadoran Salvadorean Salvadorans
ER Eritrean Eritreans|EE Estonian Estonians|SZ Swazi Swazis|ET Ethiopian Ethiopians|FJ Fijian Fijians|FI Finnish Finns
FR French|GA Gabonese|GM Gambian Gambians|GE Georgian Georgians|DE German Germans|GH Ghanaian Ghanaians|GR Greek Greeks
GD Grenadian|GT Guatemalan Guatemalans|GN Guinean Guineans|GY Guyanese|HT Haitian Haitians|HN Honduran Hondurans
HK Hongkonger Hongkongers|HU Hungarian Hungarians|IS Icelandic Icelanders|IN Indian Indians|ID Indonesian Indonesians
IR Iranian Iranians|IQ Iraqi Iraqis|IE Irish|IL Israeli Israelis|IT Italian Italians|CI Ivorian Ivorians|JM Jamaican Jamaicans
JP Japanese|JO Jordanian Jordanians|KZ Kazakh Kazakhs Kazakhstani|KE Kenyan Kenyans|KI Kiribatian|XK Kosovar Kosovan Kosovars
KW Kuwaiti Kuwaitis|KG Kyrgyz|LA Laotian Lao|LV Latvian Latvians|LB Lebanese|LS Basotho|LR Liberian Liberians
LY Libyan Libyans|LI Liechtensteiner|LT Lithuanian Lithuanians|LU Luxembourgish|MG Malagasy Madagascan|MW Malawian Malawians
MY Malaysian Malaysians|MV Maldivian Maldivians|ML Malian Malians|MT Maltese|MR Mauritanian Mauritanians|MU Mauritian Mauritians
MX Mexican Mexicans|MD Moldovan Moldovans|MC Monegasque|MN Mongolian Mongolians|ME Montenegrin Montenegrins|MA Moroccan Moroccans
MZ Mozambican Mozambicans|NA Namibian Namibians|NP Nepali Nepalese Nepalis|NZ Kiwi Kiwis|NI Nicaraguan Nicaraguans
NE Nigerien Nigeriens|NG Nigerian Nigerians|KP North-Korean|MK Macedonian Macedonians|NO Norwegian Norwegians|OM Omani Omanis
PK Pakistani Pakistanis|PS Palestinian Palestinians|PA Panamanian Panamanians|PY Paraguayan Paraguayans|PE Peruvian Peruvians
PH Filipino Filipinos Philippine|PL Polish Poles|PT Portuguese|PR Puerto-Rican|QA Qatari Qataris|RO Romanian Romanians
RU Russian Russians|RW Rwandan Rwandans|WS Samoan Samoans|SA Saudi Saudis|SN Senegalese|RS Serbian Serbians Serb Serbs
SC Seychellois|SL Sierra-Leonean|SG Singaporean Singaporeans|SK Slovak Slovaks Slovakian|SI Slovenian Slovene Slovenians
SO Somali Somalis|ZA South-African|KR South-Korean|SS South-Sudanese|ES Spanish Spaniards|LK Sri-Lankan|SD Sudanese
SR Surinamese|SE Swedish Swedes|CH Swiss|SY Syrian Syrians|TW Taiwanese|TJ Tajik Tajiks|TZ Tanzanian Tanzanians|TH Thai Thais
TL Timorese|TG Togolese|TO Tongan Tongans|TT Trinidadian|TN Tunisian Tunisians|TR Turkish Turks|TM Turkmen|UG Ugandan Ugandans
UA Ukrainian Ukrainians|AE Emirati Emiratis|US American Americans|UY Uruguayan Uruguayans|UZ Uzbek Uzbeks|VU Vanuatuan
VE Venezuelan Venezuelans|VN Vietnamese|YE Yemeni Yemenis|ZM Zambian Zambians|ZW Zimbabwean Zimbabweans`;

const codes = new Map(
  demonyms
    .split(/[|\n]/)
    .filter((entry) => entry !== "")
    .flatMap((entry) => {
      const [code = "", ...words] = entry.split(" ");
      return words.map((word): [string, string] => [word.replace("-", " "), code]);
    }),
);
