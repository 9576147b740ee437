/** The file of a desk: the same bytes each time, and a clear word on what is no such file. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { DeskFileError } from "../../src/desk/check-values.ts";
import { type Desk, emptyDesk } from "../../src/desk/desk.ts";
import { readDesk, writeDesk } from "../../src/desk/desk-file.ts";
import { readAnyFile } from "../../src/desk/read-file.ts";
import { desks } from "./desks.ts";

test("1,000 of 1,000: written, read and written again gives the same bytes", () => {
  fc.assert(
    fc.property(desks, fc.constantFrom<0 | 1>(0, 1), (desk, indent) => {
      const written = writeDesk(desk, "The river file", indent);
      const read = readDesk(new TextDecoder().decode(new TextEncoder().encode(written)));
      assert.equal(writeDesk(read, "The river file", indent), written);
    }),
    { numRuns: 1000, seed: 17 },
  );
});

const full: Desk = {
  ...emptyDesk,
  marks: [
    {
      id: "urn:uuid:1",
      modified: "2026-05-06T10:00:00.000Z",
      created: "2026-05-06T10:00:00.000Z",
      pen: "check",
      article: {
        page: "articles/a.html",
        title: "Ferry stops",
        file: "a.txt",
        date: "6 May 2024",
        citation: "Ferry stops. 6 May 2024.",
      },
      quote: { exact: "The river rose", prefix: "Friday. ", suffix: " in Wells." },
      position: { start: 29, end: 43 },
      note: "Who says so?",
      tags: ["river"],
    },
  ],
  removed: [{ id: "urn:uuid:0", modified: "2026-05-06T09:00:00.000Z" }],
};

test("a mark is a W3C Web Annotation in an annotation collection", () => {
  const file = JSON.parse(writeDesk(full, "The river file", 1));
  assert.deepEqual(file["@context"][0], "http://www.w3.org/ns/anno.jsonld");
  assert.deepEqual(
    [file.type, file.label, file.total],
    ["AnnotationCollection", "The river file", 1],
  );
  const [annotation] = file.first.items;
  assert.deepEqual(annotation.body, [
    { type: "TextualBody", purpose: "commenting", format: "text/plain", value: "Who says so?" },
    { type: "TextualBody", purpose: "tagging", format: "text/plain", value: "river" },
  ]);
  assert.equal(annotation.target.source.id, "articles/a.html");
  assert.deepEqual(annotation.target.selector, [
    {
      type: "TextQuoteSelector",
      exact: "The river rose",
      prefix: "Friday. ",
      suffix: " in Wells.",
    },
    { type: "TextPositionSelector", start: 29, end: 43 },
  ]);
});

test("all that is written is read", () => {
  assert.deepEqual(readDesk(writeDesk(full, "The river file", 0)), full);
});

/** The file of the full desk with one value in it changed. */
function changed(change: (file: ReturnType<typeof JSON.parse>) => void): string {
  const file = JSON.parse(writeDesk(full, "The river file", 0));
  change(file);
  return JSON.stringify(file);
}

const broken: [name: string, text: string, says: RegExp][] = [
  ["no JSON", "{", /not JSON/],
  ["nothing", "", /not JSON/],
  ["a picture", "\u0089PNG\r\n\u001a\n", /not JSON/],
  ["null", "null", /an object/],
  ["a number", "7", /an object/],
  ["another JSON", '{"name":"x"}', /not a file of a desk/],
  ["a later version", changed((file) => (file.version = 2)), /another version/],
  [
    "a pen that there is not",
    changed((file) => (file.first.items[0].target.styleClass = "x")),
    /first\.items\[0\]\.target\.styleClass/,
  ],
  [
    "a note that is an object",
    changed((file) => (file.first.items[0].body[0].value = {})),
    /body\[0\]\.value/,
  ],
  ["no time", changed((file) => delete file.first.items[0].modified), /modified/],
  ["a time that is none", changed((file) => (file.first.items[0].modified = "soon")), /modified/],
  [
    "a position below the text",
    changed((file) => (file.first.items[0].target.selector[1].start = -1)),
    /selector\[1\]\.start/,
  ],
  ["a list that is an object", changed((file) => (file.removed = {})), /removed/],
  [
    "a very long note",
    changed((file) => (file.first.items[0].body[0].value = "x".repeat(200_000))),
    /shorter/,
  ],
  ["deep JSON", "[".repeat(200_000), /not JSON/],
];

for (const [name, text, says] of broken)
  test(`a file is refused, and the reader is told why: ${name}`, () => {
    assert.throws(
      () => readAnyFile(text),
      (error) => error instanceof DeskFileError && says.test(error.message),
    );
  });

test("any JSON at all is read or refused", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      try {
        readAnyFile(text);
      } catch (error) {
        assert.ok(error instanceof DeskFileError, String(error));
      }
    }),
    { numRuns: 1000, seed: 17 },
  );
});

test("a key that is called __proto__ changes nothing", () => {
  const text = writeDesk(full, "The river file", 0).replace(
    '"removed":',
    '"__proto__":{"x":1},"removed":',
  );
  assert.deepEqual(readDesk(text), full);
  assert.equal(({} as Record<string, unknown>)["x"], undefined);
});
