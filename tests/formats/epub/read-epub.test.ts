import assert from "node:assert/strict";
import { test } from "node:test";
import { makeZip } from "../make-zip.ts";
import { outline, readSample } from "../read-sample.ts";

const prose = "The river rose by a metre, and the mayor spoke. ".repeat(6).trim();
const container = `<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>`;

function makeBook(chapters: readonly string[]): Promise<Buffer> {
  const items = chapters
    .map((_, index) => `<item id="c${index}" href="t/c%20${index}.xhtml"/>`)
    .join("");
  const refs = chapters.map((_, index) => `<itemref idref="c${index}"/>`).join("");
  const files = chapters.map((body, index) => [
    `OEBPS/t/c ${index}.xhtml`,
    `<html><head><title>x</title></head><body>${body}</body></html>`,
  ]);
  return makeZip({
    "META-INF/container.xml": container,
    "OEBPS/book.opf": `<package><metadata><dc:title>The Post, May</dc:title><dc:creator>Jane Doe</dc:creator><dc:date>2024-05-06</dc:date><dc:language>en</dc:language></metadata>
      <manifest><item id="n" href="nav.xhtml" properties="nav"/>${items}</manifest><spine><itemref idref="n"/>${refs}</spine></package>`,
    "OEBPS/nav.xhtml": `<html><body><h1>Contents</h1><p>${prose}</p></body></html>`,
    ...Object.fromEntries(files),
  });
}

const fields = "date 2024-05-06 | author Jane Doe | language en";

test("a book of one article", async () => {
  const book = await makeBook(["<h1>The Post, May</h1><p>Jane Doe</p>", `<p>${prose}</p>`]);
  assert.deepEqual(outline(await readSample("a.epub", book)), [
    `a.epub: The Post, May¶¶${prose} | title The Post, May | ${fields}`,
  ]);
});

test("a magazine: an article for each chapter with a headline; a list of contents is none", async () => {
  const book = await makeBook([
    `<h1>Contents</h1>${'<p><a href="c1.xhtml">A chapter of this magazine</a></p>'.repeat(20)}`,
    `<h1>One</h1><p>${prose}</p>`,
    "<p>It fell&#160;again.</p>",
    `<h2>Two</h2><p>${prose}</p>`,
  ]);
  assert.deepEqual(outline(await readSample("a.epub", book)), [
    `a.epub#1: One¶¶${prose}¶¶It fell\u00A0again. | ${fields}`,
    `a.epub#2: Two¶¶${prose} | ${fields}`,
  ]);
});

test("what is no book", async () => {
  assert.deepEqual(outline(await readSample("a.epub", await makeZip({ a: "b" }))), [
    "a.epub: broken-document",
  ]);
});
