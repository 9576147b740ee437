import assert from "node:assert/strict";
import { test } from "node:test";
import { makeZip } from "../make-zip.ts";
import { outline, readSample } from "../read-sample.ts";

const content = `<?xml version="1.0"?><office:document-content>
  <office:automatic-styles><style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>
  <office:body><office:text>
    <text:tracked-changes><text:p>Deleted.</text:p></text:tracked-changes>
    <text:h text:outline-level="1">River rises</text:h>
    <text:p>The <text:span text:style-name="T1">mayor</text:span> of<text:s text:c="2"/>Wells<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note> left &amp; spoke<text:line-break/>to <text:a xlink:href="https://a.example/?a=1&amp;b=2">Ann</text:a>.</text:p>
    <text:list><text:list-item><text:p>One</text:p></text:list-item></text:list>
    <table:table><table:table-row><table:table-cell><text:p>Town</text:p></table:table-cell><table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table>
    <office:annotation><text:p>Comment.</text:p></office:annotation>
  </office:text></office:body></office:document-content>`;

test("headings, paragraphs, lists, tables and links; no notes, comments and deleted words", async () => {
  const [article] = await readSample(
    "a.odt",
    await makeZip({ mimetype: "x", "content.xml": content }),
  );
  assert.ok(article && "text" in article);
  assert.equal(
    article.text,
    "River rises\n\nThe mayor of Wells left & spoke\nto Ann.\n\nOne\n\nTown\n\n12",
  );
  const { structure = [], links, styles } = article.extracted ?? {};
  assert.deepEqual(
    structure.map(({ kind, within }) => [kind, within?.[0]?.kind]),
    [
      ["heading", undefined],
      ["paragraph", undefined],
      ["paragraph", "list"],
      ["paragraph", "table"],
      ["paragraph", "table"],
    ],
  );
  assert.equal(links?.[0]?.url, "https://a.example/?a=1&b=2");
  assert.deepEqual(styles, [{ style: "strong", start: 17, end: 22 }]);
});

test("what cannot be read is named", async () => {
  const locked = await makeZip({
    "META-INF/manifest.xml": "<m:file-entry><m:encryption-data/></m:file-entry>",
    "content.xml": "x",
  });
  const cases: [content: Uint8Array, problem: string][] = [
    [locked, "encrypted"],
    [await makeZip({ a: "b" }), "broken-document"],
    [await makeZip({ "content.xml": "<office:body/>" }), "blank-file"],
    [Buffer.from("text"), "broken-archive"],
  ];
  for (const [bytes, problem] of cases) {
    assert.deepEqual(outline(await readSample("a.odt", bytes)), [`a.odt: ${problem}`]);
  }
});
