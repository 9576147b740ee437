import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCorpusFile } from "../../src/corpus/corpus-file.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { readReferenceTables } from "../../src/corpus/read-tables.ts";
import { suggestCorpusFile } from "../../src/corpus/suggest-corpus-file.ts";
import { toCorpusEntries } from "../../src/desk/correction-entries.ts";
import { type Correction, parsePoint } from "../../src/desk/correction.ts";
import { readCorrections } from "../../src/desk/corrections-file.ts";
import { writeDesk } from "../../src/desk/desk-file.ts";
import { emptyDesk } from "../../src/desk/desk.ts";
import { readTextFile } from "../../src/formats/read-file.ts";
import { writeCorrections } from "../../src/desk/write-corrections.ts";
import { formatCorpusEntries } from "../../src/text/corpus-entries.ts";

let made = 0;

function correct(
  kind: Correction["kind"],
  page: string,
  name: string,
  more: Partial<Correction> = {},
): Correction {
  made += 1;
  const modified = new Date(made * 1000).toISOString();
  const id = `urn:uuid:${made}`;
  return { id, modified, kind, page, name, spellings: [], other: "", country: "", ...more };
}

const march = correct("not-a-name", "people/march.html", "March", { spellings: ["MARCH"] });
const jan = correct("same-as", "people/jan-novak.html", "Jan Novak", {
  spellings: ["J. Novak"],
  other: "Janez Novak",
});
const janez = correct("same-as", "people/janez-novak.html", "Janez Novak", {
  other: "J. A. Novak",
});
const back = correct("same-as", "people/janez-novak.html", "Janez Novak", { other: "Jan Novak" });
const kremlin = correct("other-kind", "people/kremlin.html", "Kremlin", { other: "organisations" });
const moscow = correct("other-place", "places/moscow.html", "Moscow", {
  other: "Moscow, Idaho",
  country: "US",
  point: [46.73, -117],
});
const paris = correct("other-place", "places/paris.html", "Paris", {
  other: "Paris",
  country: "US",
});

const cases: [about: string, corrections: Correction[], lines: string[]][] = [
  ["nothing", [], []],
  ["no name, in any spelling", [march], ['notNames: ["March", "MARCH"]']],
  ["another kind", [kremlin], ["organisations:", '  "Kremlin":']],
  [
    "the same as another, with all its spellings",
    [jan],
    ["people:", '  "Janez Novak":', '    aliases: ["Jan Novak", "J. Novak"]'],
  ],
  [
    "the same as one that is the same as a third",
    [jan, janez],
    ["people:", '  "J. A. Novak":', '    aliases: ["Jan Novak", "J. Novak", "Janez Novak"]'],
  ],
  [
    "two that are each the other: the later holds",
    [jan, back],
    ["people:", '  "Jan Novak":', '    aliases: ["J. Novak", "Janez Novak"]'],
  ],
  [
    "another place",
    [moscow],
    [
      "places:",
      '  "Moscow, Idaho":',
      '    aliases: ["Moscow"]',
      '    country: "US"',
      "    point: [46.73, -117]",
    ],
  ],
  [
    "another place of the same name",
    [paris],
    ["places:", '  "Paris (US)":', '    aliases: ["Paris"]', '    country: "US"'],
  ],
  [
    "a later correction of the same name",
    [
      correct("same-as", "people/march.html", "March", { other: "Jo March" }),
      { ...march, modified: "2030-01-01T00:00:00.000Z" },
    ],
    ['notNames: ["March", "MARCH"]'],
  ],
];

for (const [about, corrections, lines] of cases)
  test(`lines for corpus.yaml: ${about}`, () => {
    const written = formatCorpusEntries(toCorpusEntries(corrections));
    assert.deepEqual(written, lines);
    parseCorpusFile(written.join("\n"));
  });

const hostile = [
  '"]\nnotNames: [x',
  "a: b # c",
  "  - x",
  "\u202e\0\u2028end",
  "__proto__",
  "{}",
  "&a *b !c",
];

test("whatever a name is, the lines are valid and mean that name", () => {
  const corrections = hostile.flatMap((name, at) => [
    correct("same-as", `people/${at}.html`, name, { other: `Person ${at}` }),
    correct("other-place", `places/${at}.html`, name, { other: `Place ${at}`, country: 'U"' }),
    correct("not-a-name", `organisations/${at}.html`, name),
  ]);
  const lines = formatCorpusEntries(toCorpusEntries(corrections));
  const { people, places, notNames } = parseCorpusFile(lines.join("\n")).corpusFile;
  const expected = ['"] notNames: [x', "a: b # c", "- x", "end", "__proto__", "{}", "&a *b !c"];
  assert.deepEqual(notNames, expected);
  assert.deepEqual(
    Object.values(people).map((entry) => entry?.aliases[0]),
    expected,
  );
  assert.deepEqual(
    Object.keys(places),
    hostile.map((_, at) => `Place ${at}`),
  );
});

const tables = readReferenceTables();
const text = `Harvest is late in Moscow this year

Farmers near Moscow said on Monday that rain had kept them from their fields. Mr Janez Novak, who leads the farmers' union, said that prices would rise, and Jan Novak agreed. Storm Gregor did not hit the fields, Jan Novak said.
`;

test("a draft with corrections is read, and the articles are read by it", () => {
  const sources = [readTextFile("a.txt", Buffer.from(text))];
  const own = parseCorpusFile(
    "people:\n  Janez Novak: { aliases: [Novak J] }\nnotNames: [Monday]\n",
  );
  const before = readCorpus(sources, own.corpusFile, tables);
  const gone = correct("not-a-name", "people/gone.html", "Nobody Here");
  const entries = toCorpusEntries([jan, moscow, gone]);
  const draft = suggestCorpusFile("a", before, entries);
  assert.match(draft, /^# Corrected, but in no article of this folder: .*"Nobody Here"/m);
  const { corpusFile } = parseCorpusFile(draft);
  assert.deepEqual(corpusFile.people["Janez Novak"]?.aliases, ["Novak J", "Jan Novak", "J. Novak"]);
  assert.deepEqual(corpusFile.notNames, ["Monday", "Nobody Here"]);
  const after = readCorpus(sources, corpusFile, tables);
  assert.deepEqual(before.people.map(({ name }) => name).includes("Jan Novak"), true);
  assert.deepEqual(after.people.map(({ name }) => name).includes("Jan Novak"), false);
  const place = after.places.find(({ name }) => name === "Moscow, Idaho");
  assert.deepEqual(place?.point, { latitude: 46.73, longitude: -117, source: "corpus file" });
});

test("corrections come back from their own file and from that of a desk", () => {
  const corrections = [march, jan, moscow];
  assert.deepEqual(readCorrections(writeCorrections(corrections, "Test")), corrections);
  assert.deepEqual(
    readCorrections(writeDesk({ ...emptyDesk, corrections }, "Test", 1)),
    corrections,
  );
});

const broken: [text: string, message: RegExp][] = [
  ["", /not JSON/],
  ["[]", /neither a file of a desk nor one of corrections/],
  ['{"type":"DatelineCorrections","version":2}', /another version/],
  ['{"type":"DatelineCorrections","version":1,"corrections":[{"id":"a"}]}', /corrections\[0\]/],
  [
    writeCorrections([{ ...moscow, point: [91, 0] }], "Test"),
    /corrections\[0\]\.point.*latitude and longitude/,
  ],
  [writeCorrections([march], "Test").replace("not-a-name", "shout"), /corrections\[0\]\.kind/],
];

for (const [file, message] of broken)
  test(`a bad file of corrections says what is wrong: ${file.slice(0, 60)}`, () => {
    assert.throws(() => readCorrections(file), { name: "DeskFileError", message });
  });

const points: [text: string, point: [number, number] | undefined][] = [
  ["50.48, 35.67", [50.48, 35.67]],
  [" -33.9;151.2 ", [-33.9, 151.2]],
  ["50 35", [50, 35]],
  ["95, 10", undefined],
  ["50.48", undefined],
  ["here", undefined],
  ["", undefined],
];

for (const [words, point] of points)
  test(`"${words}" is ${point ? "a point" : "no point"}`, () => {
    assert.deepEqual(parsePoint(words), point);
  });
