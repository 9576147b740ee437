/** Texts, bytes and folders drawn by lot: half like news, half like nothing. */
import fc from "fast-check";

const newsLines = [
  "Ferry stops as the river rises in Wells",
  "By Ann Reed",
  "Published: 6 May 2024",
  "KYIV, May 6 (Reuters) - The ferry stopped on Friday.",
  "“We saw it rise,” Mayor Ihor Terekhov said in Kharkiv on Monday.",
  "At least 24 people were killed, including five children, officials said on December 30, 2023.",
  "According to Ann Reed, 21 of 49 boats were lost near Odesa; the United Nations sent ten.",
  "It rained in Khar&shy;kiv and Krak&oacute;w, she said; it&#39;s over.",
  "Read more: Ten things to know",
  "Share this article",
  "Photo: Jan Novak/AP",
  "# A heading",
  "- one of a list",
  "> It rose, he said.",
  "| a | b |",
  "title: Flood",
  "---",
  "<p>tags &amp; more</p>",
  "{\\rtf1 x}",
  '{"a": 1}',
  'a,b,"c',
];

const oddLine = fc.string({ unit: "binary", maxLength: 40 });

/** Lines without what ends one. */
const plainLine = fc
  .oneof({ weight: 5, arbitrary: fc.constantFrom(...newsLines) }, { weight: 1, arbitrary: oddLine })
  .map((line) => line.replace(/[\p{Cc}\u2028\u2029\p{Surrogate}\uFEFF]/gu, " "));

/** Paragraphs of one line each, of which at least one says something. */
export const paragraphs = fc
  .array(plainLine, { minLength: 1, maxLength: 12 })
  .map((lines) => ["Ferry stops as the river rises", ...lines.map((line) => line.trim())])
  .map((lines) => lines.filter((line) => line !== ""));

/** Any text at all. */
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...newsLines), oddLine), { maxLength: 25 })
  .chain((lines) =>
    fc
      .constantFrom("\n", "\n\n", "\r\n", "\r", "\u0085", "\u2028", "\f")
      .map((end) => lines.join(end)),
  );

const marks = [
  ..."<>&;\"'(){}[]\\/|,=:-*#\n\r\t \0".split(""),
  ...[
    "<p>",
    "</p>",
    "<div",
    "<![CDATA[",
    "<!--",
    "-->",
    "<?xml",
    "<item>",
    "<title>",
    "&#",
    "&amp;",
  ],
  ...["title,text", '","', '{"text":', "[{", "}]", "{\\rtf1", "\\par", "\\'e4", "\\u-1?", "\\bin9"],
  ...[
    "WARC/1.0\r\n",
    "Content-Length: 9\r\n",
    "\r\n\r\n",
    "From a@b Mon\n",
    "Subject: x\n",
    "--b\n",
  ],
  ...[
    "Content-Type: multipart/mixed; boundary=b\n",
    "%PDF-1.4",
    "1 0 obj",
    "stream",
    "PK\u0003\u0004",
  ],
];

/** Bytes like those of a format: its marks in any order, among news and noise. */
export const anyBytes = fc
  .array(
    fc.oneof(
      fc.constantFrom(...marks, ...newsLines).map((text) => [...Buffer.from(text)]),
      fc.uint8Array({ maxLength: 12 }).map((bytes) => [...bytes]),
    ),
    { maxLength: 40 },
  )
  .map((parts) => Uint8Array.from(parts.flat()));

export const anyEnding = fc.constantFrom(
  ...["txt", "md", "html", "mhtml", "csv", "tsv", "json", "jsonl", "xml", "eml", "mbox", "rtf"],
  ...["doc", "docx", "odt", "epub", "xlsx", "ods", "warc", "zip", "gz"],
);
