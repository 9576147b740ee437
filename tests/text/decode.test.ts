import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeSeed } from "../../src/text/decode.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((_, i) => {
    view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

const readable: [
  name: string,
  bytes: Uint8Array,
  text: string,
  encoding: string,
  problem?: string,
][] = [
  ["UTF-8", utf8("Київ — “quoted”"), "Київ — “quoted”", "utf-8"],
  ["UTF-8 with a byte order mark", utf8("\uFEFFKyiv"), "Kyiv", "utf-8"],
  ["a byte order mark in the text stays", utf8("\uFEFF\uFEFFKyiv"), "\uFEFFKyiv", "utf-8"],
  ["UTF-16 LE with its mark", bytes(0xff, 0xfe, ...utf16("Kyiv", true)), "Kyiv", "utf-16le"],
  ["UTF-16 BE with its mark", bytes(0xfe, 0xff, ...utf16("Kyiv", false)), "Kyiv", "utf-16be"],
  ["UTF-16 LE unmarked", utf16("Kyiv today", true), "Kyiv today", "utf-16le", "unmarked-utf-16"],
  [
    "windows-1252",
    bytes(0x93, 0x43, 0x61, 0x66, 0xe9, 0x94),
    "“Café”",
    "windows-1252",
    "not-utf-8",
  ],
  [
    "windows-1251",
    bytes(0xca, 0xe8, 0xe5, 0xe2, 0x20, 0xf1, 0xe5, 0xe3, 0xee, 0xe4, 0xed, 0xff),
    "Киев сегодня",
    "windows-1251",
    "not-utf-8",
  ],
  ["a NUL", utf8(`${"word ".repeat(30)}\0`), `${"word ".repeat(30)}\0`, "utf-8", "nul-characters"],
];

for (const [name, source, text, encoding, problem] of readable) {
  test(`decodes ${name}`, () => {
    const decoded = decodeSeed(source);
    assert.ok(!("problem" in decoded));
    assert.equal(decoded.text, text);
    assert.equal(decoded.encoding, encoding);
    assert.deepEqual(
      decoded.problems.map(({ kind }) => kind),
      problem ? [problem] : [],
    );
  });
}

test("one bad byte in a long UTF-8 text is shown as such, not read in another code page", () => {
  const source = [...utf8("Київ і Харків. ".repeat(200)), 0xff, ...utf8("\nmore")];
  const decoded = decodeSeed(Uint8Array.from(source));
  assert.ok(!("problem" in decoded));
  assert.equal(decoded.encoding, "utf-8");
  assert.deepEqual(decoded.problems, [{ kind: "undecodable-characters", line: 1 }]);
});

const unreadable: [name: string, bytes: Uint8Array, problem: string][] = [
  ["an empty file", bytes(), "empty-file"],
  ["blank space only", utf8(" \r\n\t\u00A0\n"), "blank-file"],
  ["nothing but a byte order mark", bytes(0xef, 0xbb, 0xbf), "blank-file"],
  ["a PNG", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "binary-file"],
  ["a PDF", utf8("%PDF-1.7 …"), "binary-file"],
  ["random bytes", Uint8Array.from({ length: 999 }, (_, i) => (i * 37) % 256), "binary-file"],
];

for (const [name, source, problem] of unreadable) {
  test(`${name} has a problem instead of a text`, () => {
    const decoded = decodeSeed(source);
    assert.ok("problem" in decoded);
    assert.equal(decoded.problem.kind, problem);
  });
}
