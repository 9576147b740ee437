/** Files that lie, nest without end, swell, or lead elsewhere: made for one format each, with what has to come of them. */
import { deflateRawSync, gzipSync } from "node:zlib";
import { makeZip } from "../formats/make-zip.ts";
import { makePdf } from "../formats/pdf/make-pdf.ts";
import * as make from "./samples.ts";

export interface BrokenFile {
  name: string;
  file: string;
  bytes: () => Promise<string | Uint8Array> | string | Uint8Array;
  /** As `outcomeOf` has it: "1", "broken-document", "1+no-text-in-record". */
  expected: string;
  /** Words that no record may hold: what an entity or a link would have brought in. */
  without?: RegExp;
}

const { sentence, headline, paragraphs } = make;
const deep = (open: string, close: string, depth: number, inside: string) =>
  open.repeat(depth) + inside + close.repeat(depth);
const laughs = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};&a${n};&a${n};">`).join("")}<!ENTITY out SYSTEM "file:///etc/passwd"><!ENTITY web SYSTEM "https://evil.invalid/x">]>`;
const secret = /root:|(?:ha){8}/;
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);

/** A ZIP whose central directory says other sizes, names or places than its entries. */
async function lyingZip(change: (zip: Buffer, entry: number) => void): Promise<Buffer> {
  const zip = Buffer.from(await makeZip({ "1.txt": `${headline}\n\n${sentence}\n` }));
  change(zip, zip.indexOf("PK\x01\x02", 0, "latin1"));
  return zip;
}

/** Entries that all unpack one and the same stretch of the file. */
function overlappingZip(entries: number): Buffer {
  const packed = deflateRawSync(zeros(8));
  const local = Buffer.alloc(30 + 5);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(8 * 1024 * 1024, 22);
  local.writeUInt16LE(5, 26);
  local.write("0.txt", 30);
  const central = Array.from({ length: entries }, (_, index) => {
    const entry = Buffer.alloc(46 + 9);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(8 * 1024 * 1024, 24);
    entry.writeUInt16LE(9, 28);
    entry.write(`${String(index).padStart(5, "0")}.txt`, 46);
    return entry;
  });
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, directory, end]);
}

/** A PDF of these objects, without a table: a reader has to look for them itself. */
const pdfOf = (...objects: string[]) =>
  Buffer.from(
    `%PDF-1.4\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join("")}trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF`,
    "latin1",
  );

const webPages: BrokenFile[] = [
  {
    name: "a million nested elements",
    file: "a.html",
    bytes: () => make.webPage(deep("<div>", "", 1_000_000, paragraphs)),
    expected: "no-article-text",
  },
  {
    name: "100,000 elements beside each other",
    file: "a.html",
    bytes: () => make.webPage(paragraphs + "<b>x</b>".repeat(100_000)),
    expected: "1",
  },
  {
    name: "an attribute of a megabyte",
    file: "a.html",
    bytes: () => make.webPage(`<p title="${"a".repeat(1_000_000)}">${paragraphs}`),
    expected: "1",
  },
  {
    name: "a comment that never ends",
    file: "a.html",
    bytes: () => make.webPage(`${paragraphs}<!-- ${"x".repeat(1000)}`),
    expected: "1",
  },
  {
    name: "a tag that never ends",
    file: "a.html",
    bytes: () => make.webPage(`${paragraphs}<p class="${"x".repeat(1000)}`),
    expected: "1",
  },
  {
    name: "a title that never ends",
    file: "a.html",
    bytes: () => `<html><head><title>${headline}${"x ".repeat(5000)}<body>${paragraphs}`,
    expected: "no-article-text",
  },
  {
    name: "10,000 attributes",
    file: "a.html",
    bytes: () =>
      make.webPage(
        `<p ${Array.from({ length: 10_000 }, (_, n) => `a${n}=1`).join(" ")}>${paragraphs}`,
      ),
    expected: "1",
  },
  {
    name: "JSON-LD that is no JSON, and JSON-LD 10,000 deep",
    file: "a.html",
    bytes: () =>
      make.webPage(
        paragraphs,
        `<script type="application/ld+json">{"@type":</script><script type="application/ld+json">${deep("[", "]", 10_000, "")}</script><script type="application/ld+json">{"@type":"NewsArticle","headline":{"__proto__":{"a":1}},"datePublished":[[[]]],"author":{"name":{"name":1}}}</script>`,
      ),
    expected: "1",
  },
  {
    name: "a base that leads elsewhere, and a refresh",
    file: "a.html",
    bytes: () =>
      make.webPage(
        `${paragraphs}<a href="//x">x</a>`,
        '<base href="javascript:alert(1)//"><meta http-equiv="refresh" content="0;url=https://evil.invalid/">',
      ),
    expected: "1",
  },
  {
    name: "an encoding that it is not in",
    file: "a.html",
    bytes: () => make.webPage(paragraphs, '<meta charset="utf-16le"><meta charset="x-unheard-of">'),
    expected: "1",
  },
  {
    name: "entities of a document type",
    file: "a.xhtml",
    bytes: () => `<?xml version="1.0"?>${laughs}${make.webPage(`${paragraphs}<p>&a30; &out;</p>`)}`,
    expected: "1",
    without: secret,
  },
];

const mhtml: BrokenFile[] = [
  {
    name: "a boundary that never comes",
    file: "a.mhtml",
    bytes: () => make.mhtmlOf(make.soundPage).replaceAll("\n--b", "\n--c"),
    expected: "no-article-text",
  },
  {
    name: "parts in parts, 2,000 deep",
    file: "a.mhtml",
    bytes: () =>
      `MIME-Version: 1.0\n${Array.from({ length: 2000 }, (_, n) => `Content-Type: multipart/related; boundary="b${n}"\n\n--b${n}\n`).join("")}Content-Type: text/html\n\n${make.soundPage}`,
    expected: "1",
  },
  {
    name: "base64 of something else",
    file: "a.mhtml",
    bytes: () => make.mhtmlOf("####").replace("8bit", "base64"),
    expected: "empty-file",
  },
];

const word: BrokenFile[] = [
  {
    name: "external entities",
    file: "a.docx",
    bytes: async () =>
      makeZip({
        ...(await partsOf(make.makeDocx(""))),
        "word/document.xml": `<?xml version="1.0"?>${laughs}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${make.wordParagraph(`${sentence} &out; &web; &a30;`)}</w:body></w:document>`,
      }),
    expected: "broken-document",
    without: secret,
  },
  {
    name: "tables 50,000 deep",
    file: "a.docx",
    bytes: () =>
      make.makeDocx(
        deep("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 50_000, make.wordParagraph("x")),
      ),
    expected: "nested-too-deep",
  },
  {
    name: "a paragraph of 50 megabytes",
    file: "a.docx",
    bytes: () => make.makeDocx(make.wordParagraph("A".repeat(50_000_000))),
    expected: "too-much-inflated",
  },
  {
    name: "nothing in its body",
    file: "a.docx",
    bytes: () => make.makeDocx(""),
    expected: "blank-file",
  },
  {
    name: "a picture and a link that lead elsewhere",
    file: "a.docx",
    bytes: () =>
      make.makeDocx(
        `${make.wordParagraph(headline)}${make.wordParagraph(sentence)}<w:p><w:hyperlink r:id="h1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:r><w:t>Link</w:t></w:r></w:hyperlink></w:p>`,
        {
          "word/_rels/document.xml.rels":
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>',
        },
      ),
    expected: "1",
  },
  {
    name: "a main part that is itself",
    file: "a.docx",
    bytes: () =>
      makeZip({
        "_rels/.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="_rels/.rels"/></Relationships>',
      }),
    expected: "broken-document",
  },
  {
    name: "a web page by another name",
    file: "a.doc",
    bytes: () => make.soundPage,
    expected: "1",
  },
];

const openDocument: BrokenFile[] = [
  {
    name: "external entities",
    file: "a.odt",
    bytes: () =>
      makeZip({
        "content.xml": `<?xml version="1.0"?>${laughs}<office:document-content><office:body><office:text><text:p>${sentence} &out; &a30;</text:p></office:text></office:body></office:document-content>`,
      }),
    expected: "1",
    without: secret,
  },
  {
    name: "sections 100,000 deep",
    file: "a.odt",
    bytes: () =>
      make.makeOdt(
        deep("<text:section>", "</text:section>", 100_000, `<text:p>${sentence}</text:p>`),
      ),
    expected: "1",
  },
  {
    name: "a billion spaces in one mark",
    file: "a.odt",
    bytes: () => make.makeOdt(`<text:p>${sentence}<text:s text:c="1000000000"/>It rose.</text:p>`),
    expected: "1",
  },
  {
    name: "one word of five megabytes",
    file: "a.odt",
    bytes: () => make.makeOdt(`<text:p>${"A".repeat(5_000_000)}</text:p>`),
    expected: "1",
  },
];

const tables: BrokenFile[] = [
  {
    name: "a cell that says it is there a million times",
    file: "a.ods",
    bytes: () =>
      make.makeOds(
        make.odsRow("title", "text") +
          `<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000000"><text:p>${sentence}</text:p></table:table-cell></table:table-row>`,
      ),
    expected: "1",
  },
  {
    name: "a shared text that is not there",
    file: "a.xlsx",
    bytes: () =>
      make.makeXlsx(
        make.xlsxRow(1, "title", "text") +
          '<row r="2"><c r="A2" t="s"><v>99999999</v></c><c r="B2" t="s"><v>-1</v></c></row>',
      ),
    expected: "not-articles",
  },
  {
    name: "cells far out, and rows of no number",
    file: "a.xlsx",
    bytes: () =>
      make.makeXlsx(
        `${make.xlsxRow(1, "title", "text")}${make.xlsxRow(2, headline, sentence)}<row r="99999999999"><c r="XFDXFD9" t="inlineStr"><is><t>x</t></is></c></row><row r="x"><c r="-" t="n"><v>1e999</v></c></row>`,
      ),
    expected: "1+no-text-in-record",
  },
  {
    name: "external entities",
    file: "a.xlsx",
    bytes: () =>
      make.makeXlsx(
        `${make.xlsxRow(1, "title", "text")}${make.xlsxRow(2, "&out;&a30;", sentence)}`,
        `${laughs}<sst/>`,
      ),
    expected: "1",
    without: secret,
  },
  {
    name: "one endless quotation mark",
    file: "a.csv",
    bytes: () => `title,text\n"${`${sentence}\n`.repeat(20_000)}`,
    expected: "unclosed-quote",
  },
  {
    name: "2,000 columns",
    file: "a.csv",
    bytes: () => `${"c,".repeat(2000)}title,text\n${",".repeat(2000)}${headline},"${sentence}"\n`,
    expected: "1",
  },
  {
    name: "columns called as objects' own",
    file: "a.csv",
    bytes: () => `__proto__,constructor,toString,text\n${headline},b,c,"${sentence}"\n`,
    expected: "1",
  },
  {
    name: "the same column fifty times",
    file: "a.csv",
    bytes: () => `${"text,".repeat(50)}title\n${`"${sentence}",`.repeat(50)}${headline}\n`,
    expected: "1",
  },
  {
    name: "formulas",
    file: "a.tsv",
    bytes: () => `title\ttext\n=HYPERLINK("https://evil.invalid")\t+${sentence}\n`,
    expected: "1",
  },
  {
    name: "rows longer and shorter than the head",
    file: "a.csv",
    bytes: () => `title,text\n${headline}\n${headline},"${sentence}",c,d,e\n,\n`,
    expected: "1+no-text-in-record",
  },
  {
    name: "lists a million deep",
    file: "a.json",
    bytes: () => deep("[", "]", 1_000_000, ""),
    expected: "not-articles",
  },
  {
    name: "a record that would change all objects",
    file: "a.json",
    bytes: () =>
      `[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"title":"${headline}","text":"${sentence}"}]`,
    expected: "1",
  },
  {
    name: "fields of every other type",
    file: "a.json",
    bytes: () =>
      `[{"title":[1],"text":{"a":[null]}},{"title":null,"text":1e999},null,1,"x",[],{},{"title":true,"text":"${sentence}"}]`,
    expected: "1+no-text-in-record",
  },
  {
    name: "half a pair in a text",
    file: "a.json",
    bytes: () => `[{"title":"Half \\ud83d a pair","text":"${sentence} \\udc00\\u0000\\u0008"}]`,
    expected: "1",
  },
  {
    name: "100,000 empty lines and one record",
    file: "a.jsonl",
    bytes: () => `${"\n".repeat(100_000)}{"title":"${headline}","text":"${sentence}"}`,
    expected: "1",
  },
];

const rich: BrokenFile[] = [
  {
    name: "a million open groups",
    file: "a.rtf",
    bytes: () => `{\\rtf1 ${"{".repeat(1_000_000)}${sentence}`,
    expected: "1",
  },
  {
    name: "a million closed groups",
    file: "a.rtf",
    bytes: () => `{\\rtf1 ${sentence}${"}".repeat(1_000_000)}`,
    expected: "1",
  },
  {
    name: "bytes that are not there",
    file: "a.rtf",
    bytes: () => `{\\rtf1 ${sentence}\\par{\\pict\\bin4294967295 }x`,
    expected: "1",
  },
  {
    name: "numbers without end",
    file: "a.rtf",
    bytes: () =>
      `{\\rtf1\\ansicpg${"9".repeat(500)}\\uc${"9".repeat(50)} ${sentence}\\u99999999999? x\\par}`,
    expected: "1",
  },
  {
    name: "a field that leads to a script",
    file: "a.rtf",
    bytes: () =>
      `{\\rtf1 ${headline}\\par ${sentence} {\\field{\\*\\fldinst HYPERLINK "javascript:alert(1)"}{\\fldrslt link}}\\par}`,
    expected: "1",
  },
];

const books: BrokenFile[] = [
  {
    name: "chapters that lead out of the book",
    file: "a.epub",
    bytes: async () =>
      makeZip({
        "META-INF/container.xml":
          '<container><rootfiles><rootfile full-path="../../../etc/passwd"/></rootfiles></container>',
      }),
    expected: "broken-document",
    without: secret,
  },
  {
    name: "100,000 times the same chapter",
    file: "a.epub",
    bytes: async () =>
      makeZip({
        ...(await partsOf(make.makeEpub(`<h1>${headline}</h1>${paragraphs}`))),
        "book.opf": `<package><metadata/><manifest><item id="c" href="c.xhtml"/></manifest><spine>${'<itemref idref="c"/>'.repeat(100_000)}</spine></package>`,
      }),
    expected: "1",
  },
  {
    name: "external entities",
    file: "a.epub",
    bytes: async () =>
      makeZip({
        ...(await partsOf(make.makeEpub(""))),
        "c.xhtml": `${laughs}<html><body><h1>${headline}</h1>${paragraphs}<p>&out;&a30;</p></body></html>`,
      }),
    expected: "1",
    without: secret,
  },
];

const pdfs: BrokenFile[] = [
  {
    name: "pages that hold themselves",
    file: "a.pdf",
    bytes: () =>
      pdfOf("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"),
    expected: "scanned",
  },
  {
    name: "a number of pages that is a lie",
    file: "a.pdf",
    bytes: () =>
      pdfOf("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 99999999 >>"),
    expected: "scanned",
  },
  {
    name: "a length that is itself",
    file: "a.pdf",
    bytes: () =>
      pdfOf(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
        "<< /Length 4 0 R >>\nstream\nBT (x) Tj ET\nendstream",
      ),
    expected: "scanned",
  },
  {
    name: "scripts, and a file that it would start",
    file: "a.pdf",
    bytes: () =>
      Buffer.from(
        makePdf([[[50, 700, 12, `${headline} and falls again`]]])
          .toString("latin1")
          .replace(
            "/Type /Catalog",
            "/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /O << /S /Launch /F (cmd.exe) >> >>",
          ),
        "latin1",
      ),
    expected: "1",
  },
];

const feeds: BrokenFile[] = [
  {
    name: "entities within entities",
    file: "a.xml",
    bytes: () =>
      `<?xml version="1.0"?>${laughs}<rss version="2.0"><channel><item><title>&a30;</title><description>&out;</description></item></channel></rss>`,
    expected: "broken-document",
    without: secret,
  },
  {
    name: "elements a million deep",
    file: "a.xml",
    bytes: () => `<rss><channel>${deep("<item>", "</item>", 1_000_000, "x")}</channel></rss>`,
    expected: "broken-document",
  },
  {
    name: "a picture, which is XML too",
    file: "a.xml",
    bytes: () => '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><text>x</text></svg>',
    expected: "not-articles",
  },
];

const mails: BrokenFile[] = [
  {
    name: "parts in parts, 20,000 deep",
    file: "a.eml",
    bytes: () =>
      `Subject: ${headline}\nMIME-Version: 1.0\n${Array.from({ length: 20_000 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`).join("")}\n${sentence}`,
    expected: "broken-document",
  },
  {
    name: "100,000 fields in its head",
    file: "a.eml",
    bytes: () => `${"X-A: b\n".repeat(100_000)}Subject: ${headline}\n\n${sentence}\n`,
    expected: "1",
  },
  {
    name: "an encoding that is none",
    file: "a.eml",
    bytes: () =>
      `Subject: =?x-unheard?Q?a?= =?utf-8?B?####?=\nContent-Type: text/plain; charset="x-unheard"\nContent-Transfer-Encoding: x-rot\n\n${sentence}\n`,
    expected: "1",
  },
];

const archives: BrokenFile[] = [
  {
    name: "an entry that unpacks to 40 megabytes",
    file: "a.zip",
    bytes: () => makeZip({ "1.md": zeros(40), "2.txt": `${headline}\n\n${sentence}` }),
    expected: "1+too-much-inflated",
  },
  {
    name: "30 entries that unpack the same bytes",
    file: "a.zip",
    bytes: () => overlappingZip(30),
    expected: "broken-archive",
  },
  {
    name: "a size that is a lie",
    file: "a.zip",
    bytes: () => lyingZip((zip, entry) => zip.writeUInt32LE(3, entry + 24)),
    expected: "broken-archive",
  },
  {
    name: "a checksum that is a lie",
    file: "a.zip",
    bytes: () => lyingZip((zip, entry) => zip.writeUInt32LE(7, entry + 16)),
    expected: "broken-archive",
  },
  {
    name: "an entry that stands elsewhere",
    file: "a.zip",
    bytes: () => lyingZip((zip, entry) => zip.writeUInt32LE(0x7fffffff, entry + 42)),
    expected: "broken-archive",
  },
  {
    name: "a way of packing that is none",
    file: "a.zip",
    bytes: () => lyingZip((zip, entry) => zip.writeUInt16LE(77, entry + 10)),
    expected: "broken-archive",
  },
  {
    name: "2,000 empty entries",
    file: "a.zip",
    bytes: () =>
      makeZip(Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`${n}.txt`, ""]))),
    expected: "empty-file",
  },
  {
    name: "archives within archives",
    file: "a.zip",
    bytes: async () => makeZip({ "b.zip": await makeZip({ "c.zip": "x" }), "d.gz": "x" }),
    expected: "archive-in-archive",
  },
  {
    name: "gzip within gzip within gzip",
    file: "a.txt.gz",
    bytes: () => gzipSync(gzipSync(gzipSync("x"))),
    expected: "binary-file",
  },
  {
    name: "gzip of 40 megabytes",
    file: "a.md.gz",
    bytes: () => gzipSync(zeros(40)),
    expected: "too-much-inflated",
  },
];

const warcs: BrokenFile[] = [
  {
    name: "a length that is far too long",
    file: "a.warc",
    bytes: () => make.makeWarc(make.soundPage, 999_999_999),
    expected: "1",
  },
  {
    name: "a length that is too short",
    file: "a.warc",
    bytes: () => Buffer.concat([make.makeWarc(make.soundPage, 100), make.makeWarc(make.soundPage)]),
    expected: "no-article-text",
  },
  {
    name: "a length below nothing",
    file: "a.warc",
    bytes: () => make.makeWarc(make.soundPage, -5),
    expected: "no-article-text",
  },
  {
    name: "a length that is a word",
    file: "a.warc",
    bytes: () => make.makeWarc(make.soundPage, "many"),
    expected: "1",
  },
  {
    name: "an address that is a script",
    file: "a.warc",
    bytes: () =>
      Buffer.from(
        make
          .makeWarc(make.soundPage)
          .toString("utf8")
          .replace("https://p.example/1", "javascript:alert(1)"),
      ),
    expected: "1",
  },
];

const markdown: BrokenFile[] = [
  ...(
    [
      ["quotations 50,000 deep", `${"> ".repeat(50_000)}x`],
      [
        "lists 5,000 deep",
        Array.from({ length: 5000 }, (_, n) => `${" ".repeat(n)}- x`).join("\n"),
      ],
      ["50,000 open brackets", `${"[".repeat(50_000)}x`],
      ["20,000 open stars", "*a **b ".repeat(20_000)],
      [
        "front matter with anchors in anchors",
        `---\na: &a [x,x]\nb: &b [*a,*a]\ntitle: ${headline}\n---\n\n${sentence}`,
      ],
      ["front matter that never ends", `---\ntitle: ${headline}\n\n${sentence}`],
      ["20,000 definitions", "[a]: b\n".repeat(20_000)],
      ["a table of 10,000 columns", `${"|a".repeat(10_000)}|\n${"|-".repeat(10_000)}|\n`],
      ["footnotes that hold themselves", "[^a]: [^b]\n[^b]: [^a]\n\nIt rose[^a].\n"],
      [
        "links to scripts and pictures elsewhere",
        `# ${headline}\n\n[a](javascript:alert(1)) ![b](https://evil.invalid/b.png) <data:text/html,x>\n`,
      ],
    ] as const
  ).map(
    ([name, text]): BrokenFile => ({
      name,
      file: "a.md",
      bytes: () => text,
      expected: "1",
    }),
  ),
];

async function partsOf(zip: Promise<Buffer>): Promise<Record<string, string>> {
  const yauzl = await import("yauzl");
  const parts: Record<string, string> = {};
  const file = await yauzl.fromBufferPromise(await zip);
  for await (const entry of file.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await file.openReadStreamPromise(entry))
      chunks.push(Buffer.from(chunk));
    parts[entry.fileName] = Buffer.concat(chunks).toString("utf8");
  }
  return parts;
}

export const brokenFiles: readonly BrokenFile[] = [
  ...webPages,
  ...mhtml,
  ...word,
  ...openDocument,
  ...tables,
  ...rich,
  ...books,
  ...pdfs,
  ...feeds,
  ...mails,
  ...archives,
  ...warcs,
  ...markdown,
];
