/** Damaged articles, read as a corpus: what a reader would find in them is found, and leads to the damaged characters. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCorpusFile } from "../../src/corpus/corpus-file.ts";
import { type Corpus, readCorpus } from "../../src/corpus/read-corpus.ts";
import { readReferenceTables } from "../../src/corpus/read-tables.ts";
import { readTextFile } from "../../src/formats/read-file.ts";
import type { Mention, Span } from "../../src/record/record.ts";

const tables = readReferenceTables();
const { corpusFile } = parseCorpusFile(undefined);

function readTexts(...texts: string[]): Corpus {
  const files = texts.map((text, index) =>
    readTextFile(`${index}.txt`, new TextEncoder().encode(text)),
  );
  return readCorpus(files, corpusFile, tables);
}

/** `place KrakÃ³w = Kraków, PL`, `by Anna Keller: &ldquo;We stay,&rdquo;`, `May&#160;3 = 2022-05-03`, `5&nbsp;000 = 5000` */
function* findings(corpus: Corpus): Iterable<string> {
  const [record] = corpus.articles;
  const text = corpus.texts.get(record?.id ?? "") ?? "";
  const surface = ({ start, end }: Span) => text.slice(start, end).replaceAll("\n", "⏎");
  for (const mention of record?.mentions ?? [])
    yield `${mention.kind} ${surface(mention)} = ${nameOf(corpus, mention)}`;
  for (const quote of record?.quotes ?? [])
    yield `by ${corpus.people.find(({ id }) => id === quote.speaker)?.name ?? "nobody"}: ${surface(quote)}`;
  for (const date of record?.dates ?? []) if (date.from) yield `${surface(date)} = ${date.from}`;
  for (const figure of record?.figures ?? []) yield `${surface(figure)} = ${figure.value}`;
}

function nameOf({ places, people, organisations }: Corpus, { kind, id }: Mention): string {
  if (kind === "person") return people.find((person) => person.id === id)?.name ?? "";
  if (kind === "organisation") return organisations.find((named) => named.id === id)?.name ?? "";
  const place = places.find((candidate) => candidate.id === id);
  return [place?.name, place?.country].filter(Boolean).join(", ");
}

const damaged: [text: string, ...findings: string[]][] = [
  ["A fire in KrakÃ³w hurt two cooks.", "place KrakÃ³w = Kraków, PL", "two = 2"],
  ["FlÃ¼chtlinge sind in DÃ¼sseldorf.", "place DÃ¼sseldorf = Düsseldorf, DE"],
  [
    "Todd O&#39;Brian won in a hat. Mr O'Brian teaches maths.",
    "person Todd O&#39;Brian = Todd O’Brian",
    "person O'Brian = Todd O’Brian",
  ],
  [
    "Mayor Ihor Terekhov spoke in Khar\u00ADkiv and Khar&shy;kiv.",
    "person Ihor Terekhov = Ihor Terekhov",
    "place Khar\u00ADkiv = Kharkiv, UA",
    "place Khar&shy;kiv = Kharkiv, UA",
  ],
  [
    "&ldquo;We stay here,&rdquo; Anna Keller said.",
    "person Anna Keller = Anna Keller",
    "by Anna Keller: &ldquo;We stay here,&rdquo;",
  ],
  [
    "It hit Zapor-\nizhzhia on 3&nbsp;May&#160;2022 and killed 5&nbsp;000 people.",
    "place Zapor-⏎izhzhia = Zaporizhzhia, UA",
    "3&nbsp;May&#160;2022 = 2022-05-03",
    "5&nbsp;000 = 5000",
  ],
  ["K EVIN MARLOWE is tired.", "person K EVIN MARLOWE = Kevin Marlowe"],
];

for (const [text, ...expected] of damaged) {
  test(text.replaceAll("\n", "⏎"), () => {
    const page = `The news of the day\n\n${text}\n\nNobody knows why it was so.\n`;
    assert.deepEqual([...findings(readTexts(page))], expected);
  });
}

test("a word that one article tears is whole in another", () => {
  const corpus = readTexts(
    "The news of the day\n\nOn Friday she met President Lukas-\nhenko.",
    "The news of the week\n\nPresident Lukashenko is tired.",
  );
  assert.deepEqual(
    corpus.people.map(({ name, variants }) => [name, variants.map(({ count }) => count)]),
    [["Lukashenko", [2]]],
  );
});
