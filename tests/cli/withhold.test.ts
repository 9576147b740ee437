/** A site built from a folder with withheld texts: nothing of them is in any byte of it. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after, before, test } from "node:test";
import { makePdf } from "../formats/pdf/make-pdf.ts";
import { asSeen, ways, withheldName, withheldParts } from "../corpus/withhold/ways.ts";
import { readFolder } from "../../src/corpus/read-folder.ts";
import type { ExportFile } from "../../src/data/exports/export-file.ts";
import { exportFormats } from "../../src/data/exports/export-formats.ts";
import type { Dictionary } from "../../src/search/coding/code-text.ts";
import { toContents, toCorpusIndex } from "../../src/site/shared/corpus-index.ts";
import { toDictionary, unpackScript } from "../search/unpack-script.ts";

/** What a press database gives; of such a file no byte is handed out. */
const wire = `
                               1 of 2 DOCUMENTS


                              The Wells Gazette

                            May 3, 2017 Wednesday

Harbour of Wells is to be dredged

LENGTH: 12 words

The harbour will be dredged in May, Vexamund Trell said on Monday in Wells.

LANGUAGE: ENGLISH

                               2 of 2 DOCUMENTS


                              The Wells Gazette

                            May 4, 2017 Thursday

Market moves to the quay

LENGTH: 9 words

The market of Wells moves to the quay, Ann Reed said.

LANGUAGE: ENGLISH
`;

const files: Record<string, string | Buffer> = {
  "wire.txt": wire,
  "pilot.pdf": makePdf([
    [
      [50, 700, 18, "Pilot steers through the fog"],
      [50, 660, 10, "The pilot of Kherson, Vexamund Trell, steered the ferry home."],
      [50, 648, 10, "Nobody was hurt, said a neighbour of his on Friday."],
    ],
  ]),
  "bridge.txt":
    "The bridge will open in spring\n\nThe mayor of Kherson, Xanthippe Quorblatt, said on Friday that the bridge would be closed until spring.\n\nHer sister lives at 5 Zyzzyva Street, near the river.\n\nTrams run past the gryphonel.\n",
  "variants.txt":
    "Ferry to the islands will sail again\n\nThe captain, Mr O&#39;Glimmerick, and the pilot, Vexa\u00ADmund\u200B Trell, met Zo\u0308e Krantz-\nHobbling and Mrs Krantz\u2011Hobbling on Monday in Kherson.\n\nMr O#x27;Glimmerick said that vexamund\u202Ftrell and ZÃ¶e Krantz‑Hobbling would sail, see example.org/vexamund-trell\n",
  "retracted.txt":
    "Flumdiddle scandal shakes Kherson\n\nThe mayor took bribes from Brumhilda Vexworth, a builder, a neighbour of hers said in Kherson on Monday.\n\nAn inquiry into the contracts for the new tram line was opened by the prosecutor.\n",
  "retracted-copy.txt":
    "Flumdiddle scandal shakes Kherson\n\nThe mayor took bribes from Brumhilda Vexworth, a builder, a neighbour of hers said in Kherson on Monday.\n\nAn inquiry into the contracts for the new tram line was opened by the prosecutor.\n",
  "agency.txt":
    "Other news of the week\n\nTrams ran again in Kherson.\n\nThe mayor took bribes from Brumhilda Vexworth, a builder, a neighbour of hers said in Kherson on Monday.\n\nAn inquiry into the contracts for the new tram line was opened by the prosecutor.\n",
  "clipping.md":
    "# The lighthouse is lit again\n\nThe keeper, **Vexamund** [Trell](http://example.org/k), lit the lamp of Kherson on Friday.\n\n> Zöe *Krantz*‑Hobbling came to see it, a neighbour said.\n",
  "ways.txt": `The pilot of the ferry\n\n${toParagraphs()}\n`,
  "corpus.yaml": `name: Withheld
people:
  Petronella Oddsworth: {}
withhold:
  - file: retracted.txt
    because: Retracted by its publisher.
  - file: bridge.txt
    passages: [5 Zyzzyva Street]
    because: A private address.
  - passages: [Xanthippe Quorblatt]
    because: Named by mistake.
  - file: agency.txt
    passages: [Brumhilda Vexworth]
    because: Taken from a retracted article.
  - passages: [O’Glimmerick, Vexamund Trell, Zöe Krantz-Hobbling, Krantz-Hobbling]
    because: Their own wish.
  - passages: [${withheldName}]
    because: Written in twelve ways.
  - address: an-article-that-was-removed
    because: Removed at the request of its author.
`,
};

/** A paragraph for each way of writing the name. */
function toParagraphs(): string {
  const sentences = Object.values(ways)
    .flat()
    .map((name) => `On Monday ${name}, the pilot, spoke.`);
  return sentences.join("\n\n");
}

const gone = [
  "zyzzyva",
  "xanthippe",
  "quorblatt",
  "flumdiddle",
  "vexworth",
  "brumhilda",
  "retracted.txt",
  "retracted-copy",
  "glimmerick",
  "vexamund",
  "trell",
  "zöe",
  "krantz",
  "hobbling",
];

const folder = mkdtempSync(join(tmpdir(), "dateline-"));
const seeds = join(folder, "seeds");
const site = join(folder, "dist");
let output = "";

before(() => {
  mkdirSync(seeds);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(seeds, file), content);
  output = build();
});
after(() => rmSync(folder, { recursive: true }));

const tombstone = "articles/flumdiddle-scandal-shakes-kherson";

test("nothing withheld is in any byte or name of the site, but the tombstone's address", async () => {
  assert.match(output, /9 files: 8 articles, 2 withheld, 0 left out/);
  const paths = listFiles();
  assert.ok(paths.length > 20);
  for (const path of paths) {
    const text = asRead(`${path}\n${await read(path)}`).replaceAll(tombstone, "");
    const seen = asSeen(text);
    for (const words of withheldParts) assert.ok(!seen.includes(words), `${words} in ${path}`);
    for (const words of gone) assert.ok(!text.includes(words), `${words} in ${path}`);
  }
});

test("nothing withheld is in any export", async () => {
  const corpus = toCorpusIndex(toContents(await readFolder(seeds)));
  for (const [format, listFiles] of Object.entries(exportFormats)) {
    const text = asRead(listFiles(corpus).flatMap(toText).join("\n"));
    assert.ok(text.includes("gryphonel"), format);
    for (const words of gone) assert.ok(!text.includes(words), `${words} in ${format}`);
  }
});

/** A file of the site; one of the search index is unpacked. */
async function read(path: string): Promise<string> {
  const content = readFileSync(join(site, path), "utf8");
  if (!/^search\/[^/]+\//.test(path)) return content;
  dictionary ??= toDictionary(
    readFileSync(join(site, listFiles().find((file) => /\/t\.js$/.test(file)) ?? ""), "utf8"),
  );
  return unpackScript(path, content, dictionary);
}

let dictionary: Dictionary | undefined;

function toText(file: ExportFile): string[] {
  if (file.kind === "json") return [JSON.stringify(file.value)];
  return file.kind === "lines" ? [...file.pieces()] : [...file.rows()].map((row) => row.join("\n"));
}

/** Escapes and references resolved, what is invisible left out, letters in one form and case. */
function asRead(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})|&#x([0-9a-f]{1,5});/gi, (_, a, b) =>
      String.fromCodePoint(Number.parseInt(a ?? b, 16)),
    )
    .replace(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\p{Cf}/gu, "")
    .normalize("NFKC")
    .toLowerCase();
}

test("the same search finds a word that is not withheld", async () => {
  const found: string[] = [];
  for (const path of listFiles())
    if ((await read(path)).toLowerCase().includes("gryphonel")) found.push(path);
  for (const part of [/^articles\//, /^data\/source\//, /^search\/words.*\/l/, /^search\/s0.*\/t/])
    assert.ok(
      found.some((path) => part.test(path)),
      String(part),
    );
});

test("the report names the file where withheld words still stand", () => {
  assert.match(output, /^agency\.txt:7: Words that corpus\.yaml withholds from retracted/m);
});

for (const [address, because] of [
  ["flumdiddle-scandal-shakes-kherson", "Retracted by its publisher."],
  ["an-article-that-was-removed", "Removed at the request of its author."],
]) {
  test(`a tombstone says why: ${address}`, () => {
    const page = readFileSync(join(site, `articles/${address}.html`), "utf8");
    assert.ok(page.includes(because ?? "nothing"));
    assert.ok(!existsSync(join(site, `articles/${address}.source.html`)));
  });
}

test("the article says what is withheld of it, and offers the text as published", () => {
  const page = readFileSync(join(site, "articles/the-bridge-will-open-in-spring.html"), "utf8");
  assert.ok(page.includes("A private address.") && page.includes("Named by mistake."));
  const source = readFileSync(join(site, "data/source/the-bridge-will-open-in-spring.txt"), "utf8");
  assert.ok(source.includes("Her sister lives at [withheld], near the river."));
});

test("a build that fails leaves the last good site as it was", () => {
  const good = listFiles();
  writeFileSync(
    join(seeds, "corpus.yaml"),
    "withhold:\n  - passages: [Nowhere Lane]\n    because: x\n",
  );
  assert.match(build(), /line 2: withhold → 0 → passages → 0: the words are not in any file/);
  assert.deepEqual(listFiles(), good);
});

function build(): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["src/cli/dateline.ts", "build", "--no-cache", seeds, site],
    { encoding: "utf8" },
  );
  return stdout + stderr;
}

function listFiles(): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)))
    .sort();
}
