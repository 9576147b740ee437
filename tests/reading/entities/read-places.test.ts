import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Name } from "../../../src/reading/entities/find-names.ts";
import { readPlaces } from "../../../src/reading/entities/read-places.ts";
import { gazetteer } from "./gazetteer-tables.ts";
import { assertLinear } from "../../processor-time.ts";

/** Names are marked with brackets, and what each means follows: displayed name, country, and kind or government where it matters. */
const readings: [marked: string, ...meanings: string[]][] = [
  ["The governor of the [Belgorod] region", "Belgorod Oblast RU region"],
  ["the Russian region of [Belgorod]", "Belgorod Oblast RU region"],
  ["An explosion took place in [Belgorod].", "Belgorod RU"],
  ["missiles in the [Zaporizhia] region (south)", "Zaporizhzhia Oblast UA region"],
  [
    "in [Kyiv], [Kharkiv], [Kherson] and [Zaporizhzhia].",
    "Kyiv UA",
    "Kharkiv UA",
    "Kherson UA",
    "Zaporizhzhia UA",
  ],
  ["the province of [Alicante]", "Alicante Province ES region"],
  ["He lives in [Paris], [Texas].", "Paris US", "Texas US"],
  ["He lives in [Paris].", "Paris FR"],
  [
    "flights from [Iowa] and [Illinois] over the [Atlantic] and the [Pacific].",
    "Iowa US",
    "Illinois US",
    "Atlantic Ocean -",
    "Pacific Ocean -",
  ],
  ["He lives in [Atlantic], [Iowa].", "Atlantic US", "Iowa US"],
  ["[Iowa], [Illinois] and the [Atlantic] alliance", "Iowa US", "Illinois US", "Atlantic Ocean -"],
  ["from [Florida] the [Jupiter], with a crew of 30", "Florida US", "?"],
  ["in the [Hague], and the [Paris] office", "The Hague NL", "Paris FR"],
  ["the [London] and [Paris] offices", "London GB", "Paris FR"],
  // Short names in other languages, which are the same only without their marks or in other capitals.
  ["a bomb of the [IRA] in [Belfast]", "?", "Belfast GB"],
  ["our [BI] research, as [SoFi] did", "?", "?"],
  [
    "the [UK], the [UAE] and the [USA]",
    "United Kingdom GB",
    "United Arab Emirates AE",
    "United States US",
  ],
  ["a [Car] from [CAR]", "?", "Central African Republic CF"],
  // What only the aliases of some place say.
  ["the Russians in [Whitehall], and a set called [Cloud City]", "Whitehall GB", "?"],
  ["along the [West Coast] and in the [Central South]", "?", "?"],
  ["[Bombay] and [Calcutta], as [India] knew them", "Mumbai IN", "Kolkata IN", "India IN"],
  [
    "the countries of the [Persian Gulf] region, among them [Iran]",
    "Persian Gulf - region",
    "Iran IR",
  ],
  [
    "Police in [Stockton], [Middlesbrough] and [Leeds], and the [United States] embassy in [London]",
    "Stockton-on-Tees GB",
    "Middlesbrough GB",
    "Leeds GB",
    "United States US",
    "London GB",
  ],
  ["the border at [McAllen]", "McAllen US"],
  ["eine Brücke in [Köln]", "Cologne DE"],
  ["a concert in [Alpharetta], [GA]", "Alpharetta US", "Georgia US"],
  // The state says that it is none of those that the tables know.
  ["at [San Ysidro], [California]", "?", "California US"],
  ["prosecutors in the [Southern District] of [Texas]", "?", "Texas US"],
  ["[Wilkes-Barre], [Pa]., last week", "Wilkes-Barre US", "Pennsylvania US"],
  ["a metro station in [St.Petersburg] burned", "Saint Petersburg RU"],
  ["a flight to [St. Petersburg]", "Saint Petersburg RU"],
  ["a beach in [St. Petersburg], Fla.", "St. Petersburg US"],
  ["[Tampa] and [St. Petersburg] in [Florida]", "Tampa US", "St. Petersburg US", "Florida US"],
  [
    "[Holland]’s deputy defence minister met the [US] envoy in the [US]",
    "Netherlands NL",
    "United States US",
    "United States US",
  ],
  ["a tulip farm near [Holland], Mich.", "Holland US"],
  ["die Küste [Australiens]", "Australia AU"],
  // A list of countries, not villages of that name in the next.
  ["trade with [Canada], [Mexico] and [China]", "Canada CA", "Mexico MX", "China CN"],
  ["[Iraq], [Iran] and [Syria] agreed.", "Iraq IQ", "Iran IR", "Syria SY"],
  ["[Lebanon], Pa.", "Lebanon US"],
  ["[Tripoli], [Lebanon]", "Tripoli LB", "Lebanon LB"],
  ["[Tripoli] and [Benghazi]", "Tripoli LY", "Benghazi LY"],
  ["[Tbilisi] is the capital of [Georgia].", "Tbilisi GE", "Georgia GE"],
  ["[Atlanta] and [Savannah] are in [Georgia].", "Atlanta US", "Savannah US", "Georgia US"],
  ["[Amman] is the capital of [Jordan].", "Amman JO", "Jordan JO"],
  ["the bridge over the [Dnipro] River", "Dnipro - river"],
  ["[Karachi], [Lahore] and [Hyderabad]", "Karachi PK", "Lahore PK", "Hyderabad PK"],
  ["[Hyderabad] and [Bengaluru]", "Hyderabad IN", "Bengaluru IN"],
  ["[Melbourne] and the rest of [Victoria]", "Melbourne AU", "Victoria AU"],
  ["[Boston] and [Cambridge], [Massachusetts]", "Boston US", "Cambridge US", "Massachusetts US"],
  ["[London], [Oxford] and [Cambridge]", "London GB", "Oxford GB", "Cambridge GB"],
  ["[San José], the capital of [Costa Rica]", "San José CR", "Costa Rica CR"],
  ["[Moscow] denied the claim.", "Moscow RU government"],
  ["a flight from [Moscow] to [Minsk]", "Moscow RU", "Minsk BY"],
  ["would not reveal [Kyiv]’s detailed combat plans", "Kyiv UA government"],
  ["the strikes on [Kyiv] alone", "Kyiv UA"],
  ["[Marsabit County] in [Kenya]", "Marsabit County KE", "Kenya KE"],
  ["[Gregoron] burned", "?"],
  ["the southern districts of [Mykolaiv] and [Kherson]", "Mykolaiv UA", "Kherson UA"],
  [
    "the [Donetsk], [Luhansk] and [Kherson] regions",
    "Donetsk Oblast UA region",
    "Luhansk Oblast UA region",
    "Kherson Oblast UA region",
  ],
  ["the [Bakhmut] region of [Donetsk]", "Bakhmut UA region", "Donetsk Oblast UA region"],
  ["the [Kyiv] suburb of [Bucha]", "Kyiv UA", "Bucha UA"],
  ["[Okinawa] Governor Denny Tamaki", "Okinawa Prefecture JP region"],
  ["The regional governor of [Kharkiv] said", "Kharkiv Oblast UA region"],
  ["[Kharkiv]’s mayor", "Kharkiv UA"],
  ["the Iraqi city of [Zakho]", "Zakho IQ city"],
  ["[Butte], Mont.", "Butte US"],
  ["[Frankfort], Ky.", "Frankfort US"],
  ["[Florence], Ala.", "Florence US"],
  [
    "[Columbia] and [Charleston] in [South Carolina]",
    "Columbia US",
    "Charleston US",
    "South Carolina US",
  ],
  // What is said once holds for the article.
  ["[Rome], Ga., has a mill. The mill in [Rome] closed.", "Rome US", "Rome US"],
  ["He lives in [Los Angeles County].", "Los Angeles County US"],
  ["It burned in [Washington County], Ore.", "Washington County US"],
  // Known around the world, unless the text says otherwise.
  ["Talks went on in [Geneva].", "Geneva CH"],
  ["Talks went on in [Manchester].", "Manchester GB"],
  ["Talks went on in [Venice].", "Venice IT"],
  ["Talks went on in [Naples].", "Naples IT"],
  ["Talks went on in [Santiago].", "Santiago CL"],
  ["Talks went on in [Odessa].", "Odesa UA"],
  ["[Odessa] and [Midland] in [Texas]", "Odessa US", "Midland US", "Texas US"],
  // What places were called.
  ["Trains to [Artyomovsk] stopped.", "Bakhmut UA"],
  ["Trains to [Chernigov] stopped.", "Chernihiv UA"],
  ["Trains to [Nikolaev] stopped.", "Mykolaiv UA"],
  ["Trains to [Lvov] stopped.", "Lviv UA"],
  ["[Paris, Texas]", "Paris US"],
  ["[Switzerland’s Davos]", "Davos CH"],
  ["[Islamic Republic of Iran]", "Iran IR"],
  ["[western Nunavut]", "Nunavut CA"],
  ["[Whitehorse], a town in [Yukon]", "Whitehorse CA", "Yukon CA"],
  [
    "[Beirut], [Sidon] and [Tripoli] in [Lebanon], a Lebanese bank",
    "Beirut LB",
    "Sidon LB",
    "Tripoli LB",
    "Lebanon LB",
  ],
  ["the climate summit in [Glasgow], said the [United States]", "Glasgow GB", "United States US"],
  [
    "from [Sarasota] to [New York], from [Rome] to [Paris]",
    "Sarasota US",
    "New York US",
    "Rome IT",
    "Paris FR",
  ],
  ["the largest province of [India], the state of [Israel]", "India IN", "Israel IL"],
  ["[England] and [Wales]", "England GB", "Wales GB"],
  ["high in the [Andes], in [Colombia]", "Andes -", "Colombia CO"],
  ["[New Zealand]: the road along [Blacks Beach]", "New Zealand NZ", "?"],
  ["some parts of [WA] and the [LAC] region", "?", "?"],
  ["In [Russia], the village of [Krasniy Oktyabr]", "Russia RU", "?"],
  ["black [northern boundary]", "?"],
  ["officials in [Moscow] said", "Moscow RU"],
  [
    "relations between [Riyadh] and [Washington]",
    "Riyadh SA government",
    "Washington US government",
  ],
  ["flights between [Algiers] and [Caracas]", "Algiers DZ", "Caracas VE"],
  ["incites the [Kyiv]\u00a0regime to act", "Kyiv UA government"],
  ["the [Kremlin] often launches attacks", "Kremlin RU government"],
  ["a spokesman at the [White House]", "White House US"],
];

for (const [marked, ...meanings] of readings) {
  test(marked, () => {
    const { text, names } = unmark(marked);
    const read = readPlaces(text, names, { gazetteer });
    assert.deepEqual(
      read.map(({ start, end }) => ({ start, end })),
      names.map(({ start, end }) => ({ start, end })),
    );
    const words = read.map(({ place, kind, standsFor }) =>
      place ? [place.name, place.country ?? "-", kind, standsFor].filter(Boolean).join(" ") : "?",
    );
    assert.deepEqual(words, meanings);
  });
}

/** Names that are also words or family names, in an article about the United States. */
const words: [marked: string, ...meanings: string[]][] = [
  ["[Earth] is warm, said scientists in [Chicago] and [Boston].", "?", "Chicago US", "Boston US"],
  ["[Hewitt] met the press in [Chicago] and [Boston].", "?", "Chicago US", "Boston US"],
  ["in [Hewitt], [Texas]", "Hewitt US", "Texas US"],
  ["from [Waco] to [Hewitt]", "Waco US", "Hewitt US"],
];

for (const [marked, ...meanings] of words) {
  test(`a word or a family name: ${marked}`, () => {
    const { text, names } = unmark(marked);
    const isWord = (name: string) => ["Earth", "Hewitt"].includes(name);
    const read = readPlaces(text, names, { gazetteer, isWord });
    assert.deepEqual(
      read.map(({ place }) => (place ? `${place.name} ${place.country}` : "?")),
      meanings,
    );
  });
}

test("names of people and organisations get no reading", () => {
  const names: Name[] = [{ kind: "person", start: 0, end: 6 }];
  assert.deepEqual(readPlaces("Jordan scored.", names, { gazetteer }), []);
});

function unmark(marked: string): { text: string; names: Name[] } {
  const names: Name[] = [];
  let text = "";
  for (const piece of marked.split(/(?=\[)|\]/)) {
    const isName = piece.startsWith("[");
    const printed = isName ? piece.slice(1) : piece;
    if (isName)
      names.push({ kind: "place", start: text.length, end: text.length + printed.length });
    text += printed;
  }
  return { text, names };
}

test("one place printed forty thousand times is read in linear time", () =>
  assertLinear((length) => {
    const text = "Paris, ".repeat(length);
    const names = Array.from(
      { length },
      (_, index): Name => ({
        kind: "place",
        start: index * 7,
        end: index * 7 + 5,
      }),
    );
    assert.equal(readPlaces(text, names, { gazetteer }).length, length);
  }, 40_000));

test("any text gives a reading for each name", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", minLength: 1 })), (words) => {
      const names: Name[] = [];
      let text = "";
      for (const word of words) {
        names.push({ kind: "place", start: text.length, end: text.length + word.length });
        text += `${word} `;
      }
      assert.equal(readPlaces(text, names, { gazetteer }).length, words.length);
    }),
    { seed: 1 },
  );
});
