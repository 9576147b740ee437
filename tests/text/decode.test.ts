import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeSource } from "../../src/text/decode.ts";

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
    "a code page of few letters",
    bytes(0x4d, 0xf6, 0x6c, 0x6c),
    "Möll",
    "windows-1252",
    "not-utf-8",
  ],
  [
    "ISO-2022-JP of 1978",
    bytes(0x1b, 0x24, 0x40, 0x36, 0x36, 0x1b, 0x28, 0x42),
    "橋",
    "iso-2022-jp",
  ],
  ["an escape that shifts to no alphabet", utf8("a\u001b$C red"), "a\u001b$C red", "utf-8"],
  ["an escape without a dollar", utf8("a\u001b[B red"), "a\u001b[B red", "utf-8"],
  [
    "a NUL at the start",
    utf8(`\0${"word ".repeat(30)}`),
    `\0${"word ".repeat(30)}`,
    "utf-8",
    "nul-characters",
  ],
  ["rich text", utf8("{\\rtf1 a}"), "{\\rtf1 a}", "utf-8", "rich-text"],
  ["rich text behind a word", utf8("a {\\rtf1"), "a {\\rtf1", "utf-8"],
  [
    "the marks of UTF-8 over odd bytes",
    bytes(0xef, 0xbb, 0xbf, 0x41, 0xe9, 0xe8, 0xe7, 0x41),
    "A\uFFFD\uFFFD\uFFFDA",
    "utf-8",
    "undecodable-characters",
  ],
  [
    "two controls in a hundred characters",
    utf8(`${"a".repeat(98)}\u0001\u0002`),
    `${"a".repeat(98)}\u0001\u0002`,
    "utf-8",
  ],
  [
    "Cyrillic full of controls",
    utf8("Міст\u0002 закр\u0002ито\u0001 ".repeat(9)),
    "Міст\u0002 закр\u0002ито\u0001 ".repeat(9),
    "utf-8",
  ],
  [
    "line feeds, tabs and page feeds without a word between",
    utf8("a\n\t\f\v\r\n\t\f"),
    "a\n\t\f\v\r\n\t\f",
    "utf-8",
  ],
  ["UTF-16 LE of two letters", utf16("Ky", true), "Ky", "utf-16le", "unmarked-utf-16"],
  ["UTF-16 BE of two letters", utf16("Ky", false), "Ky", "utf-16be", "unmarked-utf-16"],
  ["ISO-2022-JP", bytes(0x1b, 0x24, 0x42, 0x36, 0x36, 0x1b, 0x28, 0x42), "橋", "iso-2022-jp"],
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
    const decoded = decodeSource(source);
    assert.ok(!("problem" in decoded));
    assert.equal(decoded.text, text);
    assert.equal(decoded.encoding, encoding);
    assert.deepEqual(
      decoded.problems.map(({ kind }) => kind),
      problem ? [problem] : [],
    );
  });
}

/** UTF-8 with something wrong is UTF-8 still: the sound characters are read, the fault has a name. */
const damaged: [name: string, bytes: Uint8Array, text: string, problem: string][] = [
  [
    "one stray byte",
    bytes(...utf8("Київ і Харків. ".repeat(20)), 0xff, ...utf8("\nmore")),
    `${"Київ і Харків. ".repeat(20)}\uFFFD\nmore`,
    "undecodable-characters",
  ],
  [
    "one � that was there before",
    utf8("José said it cost \uFFFD5, he told us."),
    "José said it cost \uFFFD5, he told us.",
    "lost-characters",
  ],
  [
    "nothing but a � that was there before",
    utf8("It cost \uFFFD5."),
    "It cost \uFFFD5.",
    "lost-characters",
  ],
  [
    "one lost byte",
    bytes(...utf8("“Café"), 0x80, 0x9d, ...utf8(" was shut.")),
    "“Café\uFFFD\uFFFD was shut.",
    "undecodable-characters",
  ],
  [
    "a cut in the middle of a character",
    utf8("The café in Kraków, à la").subarray(0, -4),
    "The café in Kraków, \uFFFD",
    "undecodable-characters",
  ],
  [
    "two faults beside two good characters",
    bytes(...utf8("Ã©"), 0x41, 0xff, 0x41, 0xfe, 0x41),
    "Ã©A\uFFFDA\uFFFDA",
    "undecodable-characters",
  ],
  [
    "a cut behind two bytes of its only character",
    utf8("it cost €").subarray(0, -1),
    "it cost \uFFFD",
    "undecodable-characters",
  ],
  [
    "a cut in the middle of its only character",
    utf8("They went to Krakó").subarray(0, -1),
    "They went to Krak\uFFFD",
    "undecodable-characters",
  ],
];

for (const [name, source, text, problem] of damaged) {
  test(`UTF-8 with ${name} stays UTF-8`, () => {
    const decoded = decodeSource(source);
    assert.ok(!("problem" in decoded));
    assert.equal(decoded.encoding, "utf-8");
    assert.equal(decoded.text, text);
    assert.deepEqual(
      decoded.problems.map(({ kind }) => kind),
      [problem],
    );
  });
}

const scripts: [name: string, text: string][] = [
  ["Latin", "Krakow city council met on Friday.\nIt closed the bridge."],
  ["Cyrillic", "Міська рада зібралася у п’ятницю.\nМіст закрито до весни."],
  ["Greek", "Το δημοτικό συμβούλιο συνεδρίασε.\nΗ γέφυρα έκλεισε."],
  ["Arabic", "اجتمع مجلس المدينة يوم الجمعة.\nأغلق الجسر حتى الربيع."],
  ["Chinese", "市议会周五召开会议，\n大桥将关闭至春天。"],
  ["Japanese", "市議会は金曜日に開かれました。\n橋は春まで閉鎖されます。"],
  ["Korean", "시의회는 금요일에 열렸다.\n다리는 봄까지 폐쇄된다."],
  ["Hindi", "नगर परिषद की बैठक शुक्रवार को हुई।\nपुल बंद कर दिया गया।"],
];

for (const [name, text] of scripts) {
  for (const order of ["utf-16le", "utf-16be"] as const) {
    test(`decodes ${order} without a mark: ${name}`, () => {
      const decoded = decodeSource(utf16(text, order === "utf-16le"));
      assert.ok(!("problem" in decoded));
      assert.equal(decoded.text, text);
      assert.equal(decoded.encoding, order);
      assert.deepEqual(decoded.problems, [{ kind: "unmarked-utf-16", found: order }]);
    });
  }
}

test("an odd number of bytes does not hide UTF-16", () => {
  const decoded = decodeSource(utf16("Киев сегодня закрыт.\n", true).subarray(0, -1));
  assert.ok(!("problem" in decoded));
  assert.equal(decoded.text, "Киев сегодня закрыт.\uFFFD");
});

test("decodes UTF-32 by its mark", () => {
  const decoded = decodeSource(bytes(0xff, 0xfe, 0, 0, 0x4b, 0, 0, 0, 0x16, 0x04, 0, 0));
  assert.ok(!("problem" in decoded));
  assert.equal(decoded.text, "KЖ");
  assert.equal(decoded.encoding, "utf-32le");
});

const stated: [
  name: string,
  bytes: Uint8Array,
  encoding: string,
  text: string,
  problem?: string,
][] = [
  ["over a guess", bytes(0x4d, 0xf6, 0x6c, 0x6c), "ISO-8859-2", "Möll"],
  ["of DOS", bytes(0x4d, 0x94, 0x6c, 0x6c), "IBM850", "Möll"],
  ["over UTF-8", utf8("é"), "windows-1252", "Ã©", "stated-encoding"],
  ["over what looks binary", bytes(0x41, 0, 0x42, 0), "utf-16le", "AB"],
  ["with bytes it does not have", bytes(0x41, 0xff), "utf-8", "A\uFFFD", "undecodable-characters"],
  ["with a mark of its own", utf8("\uFEFFA"), "utf-8", "A"],
];

for (const [name, source, encoding, text, problem] of stated) {
  test(`a stated encoding has the last word: ${name}`, () => {
    const decoded = decodeSource(source, encoding);
    assert.ok(!("problem" in decoded));
    assert.equal(decoded.text, text);
    assert.deepEqual(
      decoded.problems.map(({ kind }) => kind),
      problem ? [problem] : [],
    );
  });
}

test("a stated encoding that there is not is an error", () => {
  assert.throws(
    () => decodeSource(utf8("a"), "windows-1259"),
    /There is no encoding "windows-1259"/,
  );
});

/** Too many faults for so few good characters, or a capital letter at the end: a code page. */
const codePages: [name: string, bytes: Uint8Array, text: string][] = [
  [
    "three faults beside two good ones",
    bytes(0xc3, 0xa9, 0x20, 0xe9, 0x20, 0xe8, 0x20, 0xe0, 0x20),
    "Г© й и а ",
  ],
  ["É behind a capital, at the end", bytes(0x43, 0x41, 0x46, 0xc9), "CAFÉ"],
];

for (const [name, source, text] of codePages) {
  test(`no UTF-8: ${name}`, () => {
    const decoded = decodeSource(source, undefined);
    assert.ok(!("problem" in decoded));
    assert.equal(decoded.text, text);
    assert.notEqual(decoded.encoding, "utf-8");
  });
}

const unreadable: [name: string, bytes: Uint8Array, problem: string][] = [
  ["an empty file", bytes(), "empty-file"],
  ["blank space only", utf8(" \r\n\t\u00A0\n"), "blank-file"],
  ["nothing but a byte order mark", bytes(0xef, 0xbb, 0xbf), "blank-file"],
  ["a PNG", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "binary-file"],
  ["a PDF", utf8("%PDF-1.7 …"), "binary-file"],
  ["two bytes of which one is a control", bytes(0x41, 0), "binary-file"],
  ["random bytes", Uint8Array.from({ length: 999 }, (_, i) => (i * 37) % 256), "binary-file"],
];

for (const [name, source, problem] of unreadable) {
  test(`${name} has a problem instead of a text`, () => {
    const decoded = decodeSource(source);
    assert.ok("problem" in decoded);
    assert.equal(decoded.problem.kind, problem);
  });
}
