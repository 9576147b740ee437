/** What corpus.yaml names for the site itself: read, made safe, or refused with a sentence that helps. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { checkAgainstFolder, parseCorpusFile } from "../../src/corpus/corpus-file.ts";
import { readOwnParts } from "../../src/corpus/own-parts.ts";
import { walkFolder } from "../../src/corpus/walk-folder.ts";

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function read(yaml: string, files: Record<string, string | Uint8Array>) {
  const folder = mkdtempSync(join(tmpdir(), "dateline-own-"));
  folders.push(folder);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return readOwnParts(parseCorpusFile(yaml).corpusFile, walkFolder(folder).files);
}

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40">';
const shape = '<rect width="9" height="9" fill="#123456"/>';

const refused: [yaml: string, files: Record<string, string>, expected: string][] = [
  ["site: { logo: a.svg }", {}, 'there is no file "a.svg" in the folder'],
  ["site: { logo: a.svg }", { "b.svg": "" }, 'in the folder (did you mean "b.svg"?)'],
  ["site: { icon: a.svg }", { "a.svg": "hello" }, "a.svg: it is no SVG that can be read"],
  ["site: { icon: a.svg }", { "a.svg": `${drawing}</svg>` }, "a.svg: nothing is drawn in it"],
  [
    "site: { logo: a.svg }",
    { "a.svg": `${drawing}${shape}<text y="9">The Desk</text></svg>` },
    "a.svg: it has letters as text, for which no font is there: turn them into paths",
  ],
  [
    "site: { logo: a.svg }",
    {
      "a.svg": `${drawing}${shape}<image width="9" height="9" href="https://a.example/b.png"/></svg>`,
    },
    "a.svg: it has a picture in it: only shapes and their colours are taken",
  ],
  ["site: { logo: a.png }", { "a.png": "RIFFhello" }, "a.png: it is a damaged picture"],
  ["pages: [a.md]", {}, 'there is no file "a.md" in the folder'],
  ["pages: about/", { "about/a.txt": "" }, 'there is no folder "about/" with .md files'],
  ["pages: [a.md]", { "a.md": "Words.\n" }, "a.md, line 1: has no title"],
  ["pages: [a.md]", { "a.md": "# A\n\n<b>x</b>\n" }, "a.md, line 3: HTML is not taken (<b>)"],
  ["pages: [a.md]", { "a.md": "# A\n\n![a](b.png)\n" }, "a.md, line 3: pictures are not shown"],
  ["pages: [a.md]", { "a.md": "# A\n\n[b](javascript:b)\n" }, "“javascript:b” is no address"],
  ["pages: [a.md]", { "a.md": "# A\n\n[b]\n\n[b]: /about.html\n" }, "line 5: “/about.html” is no"],
  [
    "pages: [a.md, b/a.md]",
    { "a.md": "# A", "b/a.md": "# B" },
    "b/a.md would have the address of a.md, pages/a.html: give it another name",
  ],
];

for (const [yaml, files, expected] of refused)
  test(`refuses ${yaml} with ${JSON.stringify(files).slice(0, 60)}`, async () => {
    const { mistakes } = await read(yaml, files);
    const told = mistakes.map(({ sentence }) => sentence).join("\n");
    assert.ok(told.includes(expected), told);
  });

const wrong = { error: "expected a picture of the folder" };
for (const logo of ["a.gif", "[a.svg]", "{ dark: a.svg }"])
  test(`refuses logo: ${logo}`, () => {
    assert.throws(() => parseCorpusFile(`site:\n  logo: ${logo}`), {
      message: RegExp(wrong.error),
    });
  });

test("of a drawing only shapes are left", async () => {
  const hostile = `${drawing}<script>alert(1)</script><style>@import url(https://a.example/b.css)</style><a href="javascript:alert(1)"><g onclick="alert(1)">${shape}</g></a><foreignObject><p>x</p></foreignObject><use href="https://a.example/c.svg#d"/></svg>`;
  const { parts, mistakes } = await read("site: { logo: a.svg }", { "a.svg": hostile });
  assert.deepEqual(mistakes, []);
  const written = Buffer.from(parts.logo?.light.bytes ?? "", "base64").toString();
  assert.match(written, /<path fill="#123456"/);
  assert.doesNotMatch(written, /script|style|href|onclick|foreign|example/);
  assert.deepEqual([parts.logo?.light.width, parts.logo?.light.height], [60, 40]);
});

test("pages stand in the order of corpus.yaml, those of a folder by name; their files are no articles", async () => {
  const { parts, files } = await read("pages: [z.md, info/]", {
    "z.md": "---\ntitle: Last letter\n---\nWords.\n",
    "info/Über uns.md": "# About us\n",
    "info/b.md": "# B\n",
    "info/notes.txt": "An article.\n",
    "info/more/c.md": "# An article in a folder of that folder\n",
    "pages/d.md": "# Nobody named it, so it is an article\n",
  });
  assert.deepEqual(
    parts.pages.map(({ id, title }) => [id, title]),
    [
      ["z", "Last letter"],
      ["b", "B"],
      ["uber-uns", "About us"],
    ],
  );
  assert.deepEqual([...files].sort(), ["info/b.md", "info/Über uns.md", "z.md"].sort());
});

test("a page that would show withheld words stops the build", async () => {
  const yaml =
    "pages: [a.md]\nwithhold:\n  - passages: [5 Elm Street]\n    because: A private address.";
  const { texts, mistakes } = await read(yaml, { "a.md": "# A\n\nWrite to **5 Elm** Street.\n" });
  assert.throws(
    () =>
      checkAgainstFolder(
        parseCorpusFile(yaml),
        { files: ["b.txt"], sources: [{ file: "b.txt", text: "At 5 Elm Street." }], pages: texts },
        mistakes,
      ),
    { message: /line 1: pages → 0: this page holds words that are withheld below/ },
  );
});
