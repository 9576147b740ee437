/** Bytes as nobody should send them, each with the text that a reader is to see, or the problem that names them. */
import iconv from "iconv-lite";
import type { Problem } from "../../src/record/record.ts";

export interface ByteCase {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** The encoding that corpus.yaml states. */
  stated?: string;
  expected: ExpectedProblem | ExpectedText;
}

interface ExpectedProblem {
  /** Why there is no text. */
  problem: Problem["kind"];
}

interface ExpectedText {
  encoding?: string;
  /** Words that are displayed. */
  shows: string | RegExp;
  /** Problems with what was decoded; without it, any. */
  problems?: Problem["kind"][];
}

const encoder = new TextEncoder();

/** An article whose second paragraph is the given line. */
export function pageWith(line: string): string {
  return `Ferry stops as the river rises\n\n${line}\n\nThe quay was closed on Friday, officials said.\n`;
}

function shows(
  name: string,
  text: string,
  expected: string | RegExp = text,
  problems: Problem["kind"][] = [],
): ByteCase {
  const bytes = encoder.encode(pageWith(text));
  return { name, bytes, expected: { encoding: "utf-8", shows: expected, problems } };
}

function join(...parts: (string | readonly number[])[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    parts.flatMap((part) => (typeof part === "string" ? [...encoder.encode(part)] : part)),
  );
}

function u(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** A line in the letters of each code page, so that a wrong table shows. */
const samples: [line: string, encodings: string[]][] = [
  [
    "La crue a forcé l’évacuation de l’île où naît le Doubs, à Besançon.",
    ["windows-1252", "windows-1254", "macintosh"],
  ],
  ["La crue a forcé l'évacuation de l'île où naît le Doubs.", ["cp850", "cp858", "cp863"]],
  ["Über die Brücke floß Wasser, sagte die Bürgermeisterin.", ["iso-8859-15", "cp437", "cp865"]],
  ["Powódź zmyła most w Łodzi, jak żądał wójt.", ["windows-1250", "iso-8859-2", "cp852"]],
  ["Potvynis nugriovė tiltą, žmonės išsikėlė.", ["windows-1257", "iso-8859-13", "cp775"]],
  ["Tulva katkaisi sillan, þå ås Ðé.", ["windows-1252", "cp850"]],
  [
    "Наводнение разрушило мост в городе, сообщил мэр.",
    ["windows-1251", "iso-8859-5", "koi8-r", "koi8-u", "x-mac-cyrillic", "cp855", "ibm866"],
  ],
  ["Η πλημμύρα κατέστρεψε τη γέφυρα.", ["windows-1253", "iso-8859-7", "cp737"]],
  ["Sel köprüyü yıktı, şehir boşaltıldı, ğ.", ["windows-1254", "cp857"]],
  ["השיטפון הרס את הגשר בעיר.", ["windows-1255", "iso-8859-8", "cp862"]],
  ["الفيضان دمر الجسر في المدينة", ["windows-1256", "iso-8859-6"]],
  ["น้ำท่วมทำลายสะพานในเมือง", ["windows-874"]],
  ["洪水冲毁了城里的桥。", ["gb18030"]],
  ["洪水沖毀了城裡的橋。", ["big5"]],
  ["洪水で町の橋が流された。", ["shift_jis", "euc-jp"]],
  ["홍수로 도시의 다리가 무너졌다.", ["euc-kr"]],
  ["The flood — “the worst” — took 😀 bridges.", ["utf-16le", "utf-16be", "utf-32le", "utf-32be"]],
];

/** Every encoding that corpus.yaml may state gives back what was written in it. */
const stated = samples.flatMap(([line, encodings]) =>
  encodings.map(
    (encoding): ByteCase => ({
      name: `${encoding}, stated: ${line}`,
      bytes: new Uint8Array(iconv.encode(pageWith(line), encoding.replace("x-mac", "mac"))),
      stated: encoding,
      expected: { encoding, shows: line, problems: [] },
    }),
  ),
);

/** With a mark in front, nobody has to state anything. */
const marked = ["utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be"].map(
  (encoding): ByteCase => ({
    name: `${encoding} with its mark`,
    bytes: new Uint8Array(iconv.encode(`\uFEFF${pageWith("Łódź 😀 Київ")}`, encoding)),
    expected: { encoding, shows: "Łódź 😀 Київ", problems: [] },
  }),
);

const damagedBytes: [name: string, bytes: readonly number[], shown: string | RegExp][] = [
  ["an overlong slash", [0xc0, 0xaf], /river\uFFFD*, then/],
  ["an overlong NUL", [0xc0, 0x80], /river\uFFFD*, then/],
  ["an overlong end of tag in three bytes", [0xe0, 0x80, 0xbe], /river\uFFFD*, then/],
  ["half a pair as three bytes", [0xed, 0xa0, 0x80], /river\uFFFD*, then/],
  ["a pair as six bytes (CESU-8)", [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], /river\P{L}*, then/u],
  ["a byte that only continues", [0x80], /river\P{L}*, then/u],
  ["a start without an end", [0xe2, 0x82], /river\P{L}*, then/u],
  ["a start of four and three of them", [0xf0, 0x9f, 0x98], /river\P{L}*, then/u],
  ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80], /river\P{L}*, then/u],
  ["five bytes as of old", [0xf8, 0x88, 0x80, 0x80, 0x80], /river.*, then/],
  ["the byte FE", [0xfe], /river.*, then/],
  ["the byte FF", [0xff], /river.*, then/],
];

/** In a long text of UTF-8 a few faults do not make another encoding of it. */
const faulty = damagedBytes.map(
  ([name, bytes, shown]): ByteCase => ({
    name: `UTF-8 with ${name}`,
    bytes: join(
      pageWith("Żółw był w Łodzi; Київ; “yes”. ".repeat(30)),
      "The river",
      bytes,
      ", then it rose.\n",
    ),
    expected: { encoding: "utf-8", shows: shown, problems: ["undecodable-characters"] },
  }),
);

const cuts: ByteCase[] = [
  {
    name: "UTF-8 cut within its last letter",
    bytes: encoder.encode(`${pageWith("“Żółw” ".repeat(20)).trimEnd()} Łódź`).slice(0, -1),
    expected: { encoding: "utf-8", shows: "Żółw", problems: ["undecodable-characters"] },
  },
  {
    name: "UTF-16 with an odd number of bytes",
    bytes: join([0xff, 0xfe], [...iconv.encode(pageWith("It rose."), "utf-16le")].slice(0, -1)),
    expected: { encoding: "utf-16le", shows: "It rose.", problems: ["undecodable-characters"] },
  },
  {
    name: "UTF-16 with half a pair",
    bytes: join(
      [0xff, 0xfe],
      [...iconv.encode(pageWith("It rose"), "utf-16le")],
      [0x3d, 0xd8, 0x41, 0],
    ),
    expected: { encoding: "utf-16le", shows: "It rose", problems: ["undecodable-characters"] },
  },
  {
    name: "UTF-16 without a mark",
    bytes: new Uint8Array(iconv.encode(pageWith("It rose by the hour. ".repeat(9)), "utf-16le")),
    expected: { encoding: "utf-16le", shows: "by the hour", problems: ["unmarked-utf-16"] },
  },
  {
    name: "UTF-16 of the other order without a mark",
    bytes: new Uint8Array(iconv.encode(pageWith("It rose by the hour. ".repeat(9)), "utf-16be")),
    expected: { encoding: "utf-16be", shows: "by the hour", problems: ["unmarked-utf-16"] },
  },
  {
    name: "a mark twice",
    bytes: join([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], pageWith("It rose.")),
    expected: { encoding: "utf-8", shows: /^Ferry stops/, problems: [] },
  },
  {
    name: "the wrong mark over UTF-8",
    bytes: join([0xff, 0xfe], pageWith("It rose.")),
    expected: { encoding: "utf-16le", shows: /./ },
  },
  { name: "only a mark", bytes: join([0xef, 0xbb, 0xbf]), expected: { problem: "blank-file" } },
  { name: "nothing", bytes: join(), expected: { problem: "empty-file" } },
  {
    name: "only blank space",
    bytes: join(" \t\r\n\n \u00a0\u2003\u3000"),
    expected: { problem: "blank-file" },
  },
  {
    name: "only line ends of Unicode",
    bytes: join("\u0085\u2028\u2029\u0085"),
    expected: { problem: "blank-file" },
  },
  { name: "only NUL", bytes: new Uint8Array(2000), expected: { problem: "binary-file" } },
  {
    name: "every byte there is",
    bytes: new Uint8Array(range(0, 255)),
    expected: { problem: "binary-file" },
  },
  {
    name: "UTF-7, which nothing reads any more",
    bytes: join(pageWith("+ADw-script+AD4-alert(1)+ADw-/script+AD4-")),
    expected: { encoding: "utf-8", shows: "+ADw-script+AD4-alert(1)", problems: [] },
  },
  {
    name: "Japanese by escapes",
    bytes: join(
      "Ferry\n\n",
      [0x1b, 0x24, 0x42, 0x39, 0x3f, 0x3f, 0x65, 0x1b, 0x28, 0x42],
      " rose.\n",
    ),
    expected: { encoding: "iso-2022-jp", shows: "洪水 rose." },
  },
  {
    name: "an escape that leads nowhere",
    bytes: join("Ferry\n\nIt rose ", [0x1b, 0x24], "\n"),
    expected: { encoding: "utf-8", shows: "It rose $" },
  },
];

/** What ends a line: the three paragraphs stay three. */
const lineEnds = [
  "\n",
  "\r\n",
  "\r",
  "\r\r\n",
  "\n\r",
  "\v",
  "\f",
  "\u0085",
  "\u2028",
  "\u2029",
].map(
  (end): ByteCase => ({
    name: `lines ended by ${[...end].map((c) => u(c.codePointAt(0) ?? 0)).join(" ")}`,
    bytes: encoder.encode(pageWith("The river rose by the hour.").replaceAll("\n", end)),
    expected: {
      encoding: "utf-8",
      shows: /river rises\n(?:.*\n)*^The river rose by the hour\.\n(?:.*\n)*^The quay/m,
      problems: [],
    },
  }),
);

const mixedEnds = shows(
  "all line ends in one text",
  "One rose.\r\nTwo rose.\rThree rose.\u0085Four rose.\u2028Five rose.\fSix rose.\vSeven rose.\u2029Eight rose.",
  /^Eight rose\.$/m,
);
const bareNextLine = shows(
  "next line characters alone between lines",
  "It rose.\n\u0085\n \u0085 \n\u0085It fell.",
  /^It fell\.$/m,
);

const lineControls = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d]);

/** A control inside a word: the reader sees the word. */
const controls = [...range(0, 0x1f), 0x7f]
  .filter((code) => !lineControls.has(code))
  .map((code) =>
    shows(
      `the control ${u(code)} in a word`,
      `The fer${String.fromCodePoint(code)}ry ran for years and years and years.`,
      "The ferry ran",
      code === 0 ? ["nul-characters"] : [],
    ),
  );

/** Some of these are letters of windows-1252 in a wrong place, which are mended: but none is left. */
const upperControls = range(0x80, 0x9f)
  .filter((code) => code !== 0x85)
  .map((code) =>
    shows(
      `the control ${u(code)} in a word`,
      `The fer${String.fromCodePoint(code)}ry ran.`,
      /The fer.?ry ran/,
    ),
  );

const invisible = [
  ...[0x00ad, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0x2061, 0x2064, 0xfeff],
  ...[...range(0x202a, 0x202e), ...range(0x2066, 0x2069)],
  ...[0xfdd0, 0xfdef, 0xfffe, 0xffff, 0x1fffe, 0x5ffff, 0x10ffff, 0xe0001, 0xe0041, 0xe007f],
].map((code) =>
  shows(`${u(code)} in a word`, `The fer${String.fromCodePoint(code)}ry ran.`, "The ferry ran."),
);

/** They may be seen, or be needed by a script: what they stand in is left as it is. */
const kept = [
  0x034f, 0x061c, 0x115f, 0x3164, 0xfe0f, 0xfff9, 0xfffc, 0xe000, 0x10fffd, 0xe0100,
].map((code) =>
  shows(
    `${u(code)} in a word`,
    `The fer${String.fromCodePoint(code)}ry ran.`,
    /The fer.{0,2}ry ran\./u,
  ),
);

/** "gnp.exe" read backwards, sentences that end in another's, words spelt in tags. */
const tricks = [
  shows(
    "a file name turned round",
    "Open the file photo\u202Egnp.exe\u202C at once.",
    "photognp.exe",
  ),
  shows("a direction never closed", "It rose \u2067and rose.", "It rose and rose."),
  shows(
    "hidden words in tags",
    `It rose${[..."obey"].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join("")}.`,
    "It rose.",
  ),
  shows(
    "the flag of England",
    "The 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} flag rose.",
    "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
  ),
  shows(
    "a thousand marks over one letter",
    `It rose${"\u0301".repeat(1000)} again.`,
    /It rose\u0301+ again/,
  ),
  shows("a family of emoji", "The 👩‍👩‍👧‍👦 rose.", "👩‍👩‍👧‍👦"),
  shows("Persian with its joiner", "او می\u200Cرود به خانه.", "می\u200Cرود"),
];

const magics: [type: string, bytes: readonly number[] | string, isNamed?: boolean][] = [
  ["PDF", "%PDF-1.7\n", true],
  ["ZIP", [0x50, 0x4b, 3, 4], true],
  ["old Word", [0xd0, 0xcf, 0x11, 0xe0], true],
  ["GZIP", [0x1f, 0x8b, 8, 0], true],
  ["JPEG", [0xff, 0xd8, 0xff, 0xe0], true],
  ["PNG", [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], true],
  ["GIF", "GIF89a", true],
  ["ELF", [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ["MP3", [0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 0]],
  [
    "a database of SQLite",
    [...encoder.encode("SQLite format 3"), 0, 16, 0, 1, 1, 0, 64, 32, 32, 0, 0, 0],
  ],
  ["7-Zip", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4, 0, 0, 0, 0]],
  ["a Java class", [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 52, 0, 29, 10, 0, 6, 0, 15]],
];

/** A text file with another type's first bytes, and noise behind them. */
const otherTypes = magics.map(
  ([type, first, isNamed]): ByteCase => ({
    name: `${type} called a text`,
    bytes: join(first, isNamed ? "It rose.\n" : range(0, 31).flatMap((b) => [b, 0, 255 - b, 1])),
    expected: { problem: "binary-file" },
  }),
);

const headline = "Ferry stops as the river rises";
const shapes: [name: string, text: string, expected: RegExp][] = [
  [
    "a line of a megabyte",
    `${headline}\n\n${"The river rose by the hour. ".repeat(37_500)}`,
    /^Ferry stops/,
  ],
  ["a word of a megabyte", `${headline}\n\n${"a".repeat(1_000_000)}`, /^Ferry stops/],
  ["200,000 lines", `${headline}\n\n${"It rose.\n".repeat(200_000)}`, /^Ferry stops/],
  ["200,000 blank lines", `${headline}${"\n".repeat(200_000)}It rose by the hour.`, /by the hour/],
  ["only quotation marks", "“”\"\"«»‘’''".repeat(2000), /“”/],
  ["only opening quotation marks", "“".repeat(5000), /“/],
  ["only dates", "5 May 2022\n".repeat(3000), /5 May 2022/],
  ["only capitals", "THE RIVER ROSE AND ROSE\n".repeat(300), /THE RIVER/],
  ["only digits", "12345678901234567890\n".repeat(500), /12345/],
  ["one letter", "a", /a/],
  ["one character beyond the first plane", "😀", /😀/],
  ["only punctuation", "…!?;—".repeat(500), /…/],
  ["only addresses", "https://example.com/a?b=c#d\n".repeat(500), /https/],
  ["only combining marks", "\u0301\u0302".repeat(500), /\u0301/],
  ["only bullets", "•\n".repeat(800), /•/],
  ["a table of numbers", "1\t2\t3\n".repeat(800), /1\s2/],
  ["brackets 50,000 deep", `${headline}\n\n${"(".repeat(50_000)}${")".repeat(50_000)}`, /^Ferry/],
  ["headlines only, fifty times the same", `${headline}\n\n`.repeat(50), /^Ferry/],
  [
    "paragraphs only, fifty times the same",
    `${headline}\n\n${"The river rose by the hour, officials said on Friday.\n\n".repeat(50)}`,
    /by the hour/,
  ],
];
const shaped = shapes.map(
  ([name, text, expected]): ByteCase => ({
    name,
    bytes: encoder.encode(text),
    expected: { encoding: "utf-8", shows: expected },
  }),
);

const impossibleDays = [
  ...[
    "February 30, 2022",
    "31 April 2022",
    "99 May 2022",
    "May 0, 2022",
    "2022-13-45",
    "00/00/0000",
  ],
  ...["0000-00-00", "29 February 2023", "5 May 99999", "5 May -44", "2022-02-31T25:61:61Z"],
  ...["12/31/9999999999", "Friday, May 99", "the 31st of June", "January 1, 0000", "1e9 May 2022"],
].map((day) =>
  shows(`an impossible day: ${day}`, `The river rose on ${day}, it said.`, `rose on ${day}`),
);

/** Names that objects of JavaScript have of themselves, as words, names and speakers. */
const prototypeKeys =
  "__proto__ constructor prototype toString valueOf hasOwnProperty __defineGetter__ then toJSON length name isPrototypeOf"
    .split(" ")
    .map((key) =>
      shows(
        `the word ${key}`,
        `Mr ${key} Constructor met Mayor ${key} in ${key}. “We met ${key},” ${key} said; 20 ${key} were killed.`,
        new RegExp(`met ${key}|met Mayor`),
      ),
    );

const injections = [
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "<svg/onload=alert(1)>",
  "<iframe src=javascript:alert(1)>",
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  "</title><script>alert(1)</script>",
  "</textarea></style></script><b onclick=alert(1)>",
  "<!--<script>--><!-- --!><script>alert(1)</script>",
  "<![CDATA[<script>alert(1)</script>]]>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#x3c;script&#x3e;alert(1)&#60;/script&#62;",
  "{{alert(1)}} {%raw%} <%= 1 %> #{1} $[[1]]",
  "javascript:alert(1) data:text/html,<script>alert(1)</script>",
  "[click](javascript:alert(1)) ![x](https://evil.invalid/x.png)",
  "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>",
  "=HYPERLINK(\"https://evil.invalid\") +cmd|' /C calc'!A0 @SUM(1)",
  "\\input{/etc/passwd} {\\write18{ls}} }unbalanced{ @article{x,",
  "TY  - JOUR\nER  - ",
  "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
  '"};alert(1);//{"a":"\\u2028\u2028\u2029',
  "--- !!js/function 'x' &a [*a] !!python/object",
  "%0d%0aSet-Cookie: a=b\r\nLocation: https://evil.invalid",
  "../../../../etc/passwd %2e%2e%2f \\\\evil.invalid\\share",
  "<meta http-equiv=refresh content='0;url=https://evil.invalid'><base href=//evil.invalid>",
  "<form action=https://evil.invalid><input name=getElementById></form>",
  "<link rel=stylesheet href=https://evil.invalid/a.css><style>@import '//evil.invalid'</style>",
  "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
  "<template><script>alert(1)</script></template><xmp><listing><plaintext>",
];
const injected = injections.map((text) =>
  shows(
    `markup and code: ${JSON.stringify(text)}`,
    `He wrote ${text} to the mayor.`,
    "to the mayor.",
  ),
);

export const hostileLines: readonly string[] = injections;

export const byteCases: readonly ByteCase[] = [
  ...stated,
  ...marked,
  ...faulty,
  ...cuts,
  ...lineEnds,
  mixedEnds,
  bareNextLine,
  ...controls,
  ...upperControls,
  ...invisible,
  ...kept,
  ...tricks,
  ...otherTypes,
  ...shaped,
  ...impossibleDays,
  ...prototypeKeys,
  ...injected,
];
