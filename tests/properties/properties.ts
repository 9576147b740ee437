/** What holds for every input, each as a property of fast-check: run in some thousand cases by `npm test`, in any number by `npm run properties`. */
import assert from "node:assert/strict";
import fc from "fast-check";
import iconv from "iconv-lite";
import { parse as parseCsv } from "csv-parse/sync";
import { parseCorpusFile } from "../../src/corpus/corpus-file.ts";
import { type Corpus, readCorpus } from "../../src/corpus/read-corpus.ts";
import { readReferenceTables } from "../../src/corpus/read-tables.ts";
import {
  withholdEntrySchema,
  withholdPassages,
} from "../../src/corpus/withhold/withhold-passages.ts";
import { readFile, readTextFile } from "../../src/formats/read-file.ts";
import { isRead, type SourceFile, type UnreadFile } from "../../src/formats/source-file.ts";
import { parseQuery } from "../../src/search/query/syntax/parse-query.ts";
import { readGuarded, toCsvLine } from "../../src/text/csv.ts";
import { decodeSource } from "../../src/text/decode.ts";
import { assertRecord, displayedText } from "../record-invariants.ts";
import { anyBytes, anyEnding, anyText, paragraphs } from "./arbitraries.ts";

const tables = readReferenceTables();
const { corpusFile } = parseCorpusFile(undefined);

function readSources(files: readonly (SourceFile | UnreadFile)[]): Corpus {
  const corpus = readCorpus(files, corpusFile, tables);
  for (const record of corpus.articles) assertRecord(record, corpus.texts.get(record.id) ?? "");
  return corpus;
}

const encode = (text: string) => new TextEncoder().encode(text);
const readText = (text: string, file = "a.txt") => readSources([readTextFile(file, encode(text))]);

/** What a reader sees of an article, and what was found in it, whatever its bytes are like. */
function meaningOf({ articles, texts }: Corpus) {
  return articles.map((record) => {
    const source = texts.get(record.id) ?? "";
    const words = ({ start, end }: { start: number; end: number }) =>
      source.slice(start, end).replaceAll(/\s+/g, " ");
    return {
      shown: displayedText(source, record)
        .split("\n")
        .map((line) => line.trim()),
      blocks: record.blocks.map(({ kind }) => kind),
      mentions: record.mentions.map((mention) => [mention.kind, mention.id, words(mention)]),
      dates: record.dates.map((date) => [date.from, date.to, words(date)]),
      quotes: record.quotes.map((quote) => [quote.speaker, words(quote)]),
      figures: record.figures.map((figure) => [figure.value, words(figure)]),
      published: [record.published?.from, record.published?.to],
    };
  });
}

interface Property {
  name: string;
  /** Of a thousand cases of `npm test` so many are tried. */
  share: number;
  property: fc.IAsyncProperty<unknown> | fc.IProperty<unknown>;
}

export const properties: readonly Property[] = [
  {
    name: "any text, as plain text and as Markdown, gives a record that holds",
    share: 0.2,
    property: fc.property(anyText, fc.constantFrom("a.txt", "a.md"), (text, file) => {
      readText(text, file);
    }),
  },
  {
    name: "any bytes under any name give records that hold, or a problem; never an error",
    share: 1,
    property: fc.asyncProperty(anyBytes, anyEnding, async (bytes, ending) => {
      const received = await readFile(`a.${ending}`, bytes);
      readSources(received.filter((file) => isRead(file) || "problem" in file));
    }),
  },
  {
    name: "any bytes decode to text without an error, and as stated in any encoding",
    share: 1,
    property: fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom(
        undefined,
        "utf-8",
        "utf-16le",
        "windows-1252",
        "cp850",
        "gb18030",
        "utf-32be",
      ),
      (bytes, stated) => {
        const decoded = decodeSource(bytes, stated);
        if ("text" in decoded) assert.ok(decoded.text.length <= bytes.length);
      },
    ),
  },
  {
    name: "other line ends change nothing else",
    share: 0.1,
    property: fc.property(
      paragraphs,
      fc.constantFrom("\r\n", "\r", "\u0085", "\u2028", "\f"),
      (lines, end) => {
        const text = lines.join("\n\n");
        assert.deepEqual(
          meaningOf(readText(text.replaceAll("\n", end))),
          meaningOf(readText(text)),
        );
      },
    ),
  },
  {
    name: "another encoding changes nothing else",
    share: 0.1,
    property: fc.property(
      paragraphs,
      fc.constantFrom("utf-16le", "utf-16be", "utf-32le", "utf-8"),
      (lines, encoding) => {
        const text = lines.join("\n\n");
        const bytes = Uint8Array.from(iconv.encode(`\uFEFF${text}`, encoding));
        const read = readSources([readTextFile("a.txt", bytes)]);
        assert.deepEqual(meaningOf(read), meaningOf(readText(text)));
      },
    ),
  },
  {
    name: "more blank lines change nothing",
    share: 0.1,
    property: fc.property(
      paragraphs,
      fc.array(fc.constantFrom("\n", "\n\n\n", " \n", "\t\n \n"), { minLength: 1, maxLength: 4 }),
      (lines, more) => {
        const blank = (index: number) => `\n\n${more[index % more.length] ?? ""}`;
        const loose = lines.map((line, index) => line + blank(index)).join("");
        assert.deepEqual(
          meaningOf(readText(more.join("") + loose)),
          meaningOf(readText(lines.join("\n\n"))),
        );
      },
    ),
  },
  {
    name: "the order in which files come changes nothing, and each is an article or is named",
    share: 0.05,
    property: fc.property(fc.array(anyText, { minLength: 2, maxLength: 5 }), (texts) => {
      const files = texts.map((text, index) => readTextFile(`${index}.txt`, encode(text)));
      const corpus = readSources(files);
      assert.deepEqual(readSources(files.toReversed()), corpus);
      const listed = [...corpus.articles, ...corpus.leftOut].map(({ file }) => file);
      assert.deepEqual(listed.sort(), files.map(({ file }) => file).sort());
    }),
  },
  {
    name: "a file that is read twice gives the same record",
    share: 0.05,
    property: fc.property(anyText, (text) => assert.deepEqual(readText(text), readText(text))),
  },
  {
    name: "any query is parsed without an error, and so is what it was parsed to",
    share: 1,
    property: fc.property(
      fc
        .array(
          fc.oneof(
            fc.constantFrom(
              '"',
              "(",
              ")",
              "-",
              "OR",
              "AND",
              "NEAR/5",
              "*",
              "~",
              ":",
              "place:",
              "__proto__",
              " ",
            ),
            fc.string({ unit: "binary", maxLength: 8 }),
          ),
          { maxLength: 30 },
        )
        .map((parts) => parts.join("")),
      (query) => {
        parseQuery(query);
      },
    ),
  },
  {
    name: "any cells come back from a table as they went in",
    share: 1,
    property: fc.property(
      fc.array(
        fc.array(fc.string({ unit: "grapheme", maxLength: 12 }), { minLength: 2, maxLength: 2 }),
        { minLength: 1, maxLength: 6 },
      ),
      (rows) => {
        const read: string[][] = parseCsv(rows.map(toCsvLine).join(""), {
          bom: true,
          relax_column_count: true,
        });
        assert.deepEqual(
          read.map((row) => row.map(readGuarded)),
          rows,
        );
      },
    ),
  },
  {
    name: "a withheld name is not in the text, however it is broken, spaced and marked",
    share: 1,
    property: fc.property(
      paragraphs,
      fc.nat(20),
      fc.array(fc.constantFrom("\u00ad", "\u200b", "\u2060", "&shy;", "&#8203;", ""), {
        minLength: 4,
        maxLength: 4,
      }),
      fc.constantFrom(" ", "  ", "\n", "\u00a0", "&nbsp;", "\u202f", "\t"),
      fc.boolean(),
      (lines, at, marks, space, isUpper) => {
        const [given, family] = ["Xanthippe", "Quorblatt"].map((name, index) => {
          const cased = isUpper ? name.toUpperCase() : name;
          return `${cased.slice(0, 3)}${marks[index] ?? ""}${cased.slice(3, 6)}${marks[index + 2] ?? ""}${cased.slice(6)}`;
        });
        const texts = lines.with(at % lines.length, `They met ${given}${space}${family} there.`);
        const { text } = withholdPassages({ file: "a.md", text: texts.join("\n\n") }, [
          withholdEntrySchema.parse({ passages: ["Xanthippe Quorblatt"], because: "private" }),
        ]);
        assert.doesNotMatch(
          text.normalize("NFKC").replace(/&\w+;|&#\d+;|[^a-z]/gi, ""),
          /xanthippe|quorblatt/i,
        );
      },
    ),
  },
];

/** @param cases - how many are tried of each that has the full share. */
export async function check(
  { property, share }: Property,
  cases: number,
  seed: number,
): Promise<void> {
  await fc.assert(property, { numRuns: Math.max(1, Math.round(cases * share)), seed });
}
