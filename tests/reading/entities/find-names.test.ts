import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findBlocks } from "../../../src/reading/structure/find-blocks.ts";
import { findNames, type Name } from "../../../src/reading/entities/find-names.ts";
import { readReferenceTables } from "../../../src/corpus/read-tables.ts";
import { assertLinear } from "../../processor-time.ts";

const tables = readReferenceTables();

/** The whole text as one paragraph, so that a row tests names and not blocks. */
function namesIn(text: string): Name[] {
  return findNames(text, [{ kind: "paragraph", start: 0, end: text.length, line: 1 }], tables);
}

/** [pe Vladimir Putin] in, so that a row reads as the text does. */
function marked(text: string): string {
  let shown = "";
  let position = 0;
  for (const { kind, start, end } of namesIn(text)) {
    shown += `${text.slice(position, start)}[${kind.slice(0, 2)} ${text.slice(start, end)}]`;
    position = end;
  }
  return shown + text.slice(position);
}

const rows = [
  "Families in [pl Mobile] can collect a seedling, and those in need in spring.",
  "People in [pl Spring Street] can speak.",
  // Titles and possessives stay outside.
  "In [pl Nairobi] on Tuesday, President [pe William Ruto] met [pe Cyril Ramaphosa] of [pl South Africa].",
  "“We will rebuild,” [pe Ruto]’s spokesman [pe Hussein Mohamed] told [or Reuters] in [pl Nairobi].",
  "Mr. [pe Smith]’s lawyer, Dr. [pe Anna-Maria López García], told [or AFP] in [pl Bogotá].",
  "Sen. [pe Chuck Schumer] met Israeli Prime Minister [pe Benjamin Netanyahu] at the [or White House].",
  "It was U.S. Sen. [pe Ben Cardin] who spoke after Sen. [pe William Folden] of [pl Maryland].",
  "The party’s TD [pe John McGuinness] and Taoiseach [pe Leo Varadkar] spoke, and co-CEO [pe Marc Benioff] answered.",
  // The whole of a name that the gazetteer has.
  "They met in [pl Cape Town], [pl South Africa], and in [pl Saratoga Springs], [pl NY], last May.",
  "A [pl Sugar Land]-based provider of automobile data said so on Tuesday.",
  // Planets are no towns, where the article speaks of them.
  "The probe flew by Jupiter and Saturn in March, and came from [pl Florida].",
  "The moons of Jupiter are cold, an astronomer from [pl Jupiter], [pl Florida], said in [pl Paris].",
  "The plant in [pl Jupiter], [pl Florida], closed in March.",
  // A city before a title, a region without its word.
  "The [pl London] mayor [pe Sadiq Khan] and [pe Khan]’s deputy visited the [pl Thames].",
  "Ukrainian troops entered the [pl Kherson] region in March, [pl Ukraine]’s president said.",
  // Small words and hyphens inside names.
  "[pe Ursula von der Leyen] and [pe Mohammed bin Salman] spoke of [pl Côte d’Ivoire].",
  "The [pl London]-based lawyer spoke of the [pl Russia]-[pl Ukraine] war and of [pe Kim Jong-un].",
  // A misspelt place that its words give away.
  "The authorities of the Russian region of [pl Belgrorod] and the village of [pl Qarabulaq] said so.",
  // Unknown words that the next one gives away, and the same word elsewhere.
  "The survey which he sent to residents in his [pl Vorontai] electorate was read for the [pl Vorontai] project.",
  "His survey of the xylophone electorate was read, and Vorontai went.",
  // Places of a list that words for places lead to.
  "Towns like [pl Brennan] and [pl Keogh] are poor; social communities like [or Reddit] grew.",
  "It connects regions from [pl Al Silba] to [pl Fujairah], including [pl Al Rowais], [pl Al Mirna], [pl Dubai] and [pl Sharjah].",
  // A body and where it is; a place that begins the name of something else.
  "She thanked [or ZQRI Kelly Beach] for its help, and crews of [or ZQRI Kelly Beach] for theirs.",
  "She appeared in the Durban Children’s [or Court] on Monday.",
  "The government launched the Kenya Anti-Poverty Framework on Monday.",
  // A person and a place of one name; a club and a ship that bear a place’s.
  "[pe Jordan Henderson] moved to [pl Saudi Arabia], while [pl Jordan]’s king stayed in [pl Amman].",
  "[or Paris Saint-Germain] beat [or Manchester United] 2-1 in [pl Paris].",
  "[or Brighton] lost to [or Everton] in the last match of the season, a late goal deciding it.",
  "[pl Kenya] beat [pl Uganda] in a match with one goal.",
  "The frigate Admiral Essen and the cruiser Moskva were seen off [pl Sevastopol].",
  // A person who is named in full, a relative, a head of state; two places before a clause.
  "The lawyer [pe Ben Ralston] spoke to the court on Monday. [pe Ralston] teaches at night, and clients praise [pe Ralston].",
  "[pe Jorge Padron] took over from his father [pe Orlando], who had founded it.",
  "Under the [pe Pinochet] dictatorship it was forbidden, and the [pe Boric] administration allowed it.",
  "Born in [pl Oujda], [pl Morocco], [pe Bouteflika] was among the most enduring politicians.",
  "In the town of [pl Al Majar Al Kabir], which has resisted, payments are made in US dollars.",
  // Known organisations wherever they stand, also before a person.
  "The [or European Union] and the [or International Atomic Energy Agency] ([or IAEA]) said nothing.",
  "The [or World Health Organization]’s chief and [pe Ajay Banga] of the [or World Bank] flew to [pl Geneva].",
  // Demonyms, weekdays and months are no names.
  "On Friday the Kenyan and the Ugandan officials said that the Italian ship would come in May.",
  // A company that is called as a forest is, where nothing speaks of the forest.
  "[or Amazon] is offering discounts, and used copies were sold on [or Amazon] for years.",
  "Trees fell in the [pl Amazon], the largest rainforest of the world, and prices rose at [pl Amazon].",
  // Where an organisation ends.
  "The [or Electoral Commission of Uganda] and the [or Central Bank of the United Arab Emirates] agreed.",
  "The [or Ministry of Higher Education, Technology and Innovation] answered.",
  "The [or Japan International Cooperation Agency] and the [or Islamic Development Bank] agreed.",
  // Two pieces of one name.
  "The coach [pe Gerardo “Tata” Martino] and [pe Joaquín “El Chapo” Guzmán] met in [pl Madrid].",
  "The ambassador of the [pl Sultanate of Oman] to the [pl United Republic of Tanzania] was there.",
  "He appeared in the [or Johannesburg Magistrate’s Court] on Monday.",
  "She was fined at [or Westminster Magistrates’ Court] in [pl London].",
  // A firm that is called like a person.
  "The shares of [or Alford Hughes] fell. [pe Adam Roe], CEO of [or Alford Hughes], said so.",
  "The startup [or Yassir] grew, and [or Yassir] hired 20 people.",
  "Rival [or Lowe]’s was lower, and [or Lowe]’s sales fell, said [pe Elon Musk].",
  // A place among places.
  "It will connect [pl Dubai], [pl Al Mirfa], [pl Sharjah] and [pl Abu Dhabi].",
  "A [pl Qatar]-based firm paid 20 million US dollars.",
  "Ships left [or Maersk] and the Mongla Port for [pl Poland].",
  // Days are no organisations.
  "Russian drones launched in the early hours of New Year’s Eve hit [pl Kyiv] on the eve of the New Year.",
  // The form of a line: a small town's dateline, a list with the family name first.
  "[pl MABEL], [pl Minn]. ([or AP]) — A barn burned on Monday, the sheriff said.",
  "[pe OKAFOR, Chidi] – theft\n[pe Adeyemi, Bola] – fraud\n[pe Smithson Jr., Paul] – arson",
  "[pl Paris], [pl Texas] – a town",
  // Months that are people, and people that are none.
  "[pe June Havers] scored twice and [pe April Jones] once.",
  "[pe Theresa May] may travel to [pl Paris] in May.",
  "In June Havers resigned, and in May 2018 too.",
  "PM [pe Modi] and Plan B were on the list, the storm Bonnie was not.",
  // Bodies named after a place.
  "The [or Kyiv Police Department] said nothing; [or Xiaomi Corp] showed a phone.",
  "The suspect went on trial in The [pl Hague] on Friday.",
  // Short forms that the text introduces.
  "The [or Southern African Miners Association] ([or SAMA]) met on Monday, and [or SAMA] said so.",
  // What is more likely no name, or the end of another.
  "They sang the song “Luna Verde” and saw El Vato (2017).",
  "The festival Afro Nation Ghana sold out; [pl Ghana] was proud.",
  // Areas and seas that the table has.
  "Tourists love the scenic [pl Golan], and ships sail the [pl Caribbean].",
  // Son and grandson.
  "[pe William Gatley IV] met [pe John Downes Jr.] in [pl Ohio].",
  // All capitals, and capitals on most words.
  "PRESIDENT [pe RUTO] VISITS [pl NAIROBI] AS PRICES FALL",
  "[pe Modi] Meets [pe Biden] in [pl Washington] as [pl India] Seeks Closer Ties",
];

for (const row of rows) {
  const text = row.replace(/\[\w\w ([^\]]*)\]/g, "$1");
  test(text, () => assert.equal(marked(text), row));
}

test("a text without capitals", () => {
  const text =
    "the prime minister said in nairobi on tuesday that kenya and uganda would build the railway, " +
    "but the minister of transport did not say when the work would begin or who would pay for it.";
  assert.deepEqual(
    namesIn(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
    ["place nairobi", "place kenya", "place uganda"],
  );
});

test("a word of thousands of letters is no name", () => {
  assert.deepEqual(namesIn(`Mr ${"A".repeat(5_000)} said so.`), []);
});

test("places in another script, and two capitalised words as a person", () => {
  const text = "Владимир Путин встретился с министром в Москве. Київ отверг предложение.";
  assert.deepEqual(
    namesIn(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
    ["person Владимир Путин", "place Москве", "place Київ"],
  );
});

test("no name stands in boilerplate", () => {
  const text = "Zelensky visited Kyiv.\nLeave a Reply to Vladimir Putin";
  const blocks = [
    { kind: "paragraph" as const, start: 0, end: 22, line: 1 },
    { kind: "boilerplate" as const, start: 23, end: text.length, line: 2, rule: "A form." },
  ];
  assert.deepEqual(
    findNames(text, blocks, tables).map(({ start, end }) => text.slice(start, end)),
    ["Zelensky", "Kyiv"],
  );
});

test("any text: names are in order, apart, within the text, and begin and end with a word", () => {
  const word = fc.oneof(
    fc.constantFrom(
      "Kyiv",
      "’s",
      "-",
      "Mr.",
      "of",
      "the",
      "\n",
      "“",
      "U.S.",
      "АЛЛА",
      "of the",
      "É",
    ),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom("", " "), (words, gap) => {
      const text = words.join(gap);
      let position = 0;
      for (const { start, end } of findNames(text, findBlocks(text), tables)) {
        assert.ok(position <= start && start < end && end <= text.length);
        assert.match(
          text.slice(start, end),
          /^[\p{L}\p{M}\p{N}].*[\p{L}\p{M}\p{N}.]$|^[\p{L}\p{N}]$/su,
        );
        position = end;
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});

for (const piece of ["Aa", "a-", "A.", "Aa-Bb", "New York of "])
  test(`a megabyte of ${JSON.stringify(piece)} on one line is read in linear time`, () =>
    assertLinear((length) => namesIn(piece.repeat(length / piece.length)), 1_000_000));
