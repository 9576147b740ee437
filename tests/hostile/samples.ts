/** One sound file of every format, small, for the bank to break. */
import { gzipSync } from "node:zlib";
import { makeZip } from "../formats/make-zip.ts";
import { type Line, makePdf } from "../formats/pdf/make-pdf.ts";

export const headline = "Ferry stops as the river rises";
export const sentence =
  "The ferry at Wells stopped on Friday because the river had risen by a metre, officials said.";

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** @param body what stands in `w:body`. */
export function makeDocx(body: string, parts: Record<string, string> = {}): Promise<Buffer> {
  return makeZip({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}"/></Types>`,
    "_rels/.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

export const wordParagraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

/** @param title what the properties of the document give. */
export const coreProperties = (title: string) => ({
  "docProps/core.xml": `<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
});

export function makeOdt(body: string): Promise<Buffer> {
  return makeZip({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });
}

export function makeOds(rows: string): Promise<Buffer> {
  return makeZip({
    "content.xml": `<office:document-content xmlns:office="urn:o" xmlns:table="urn:t" xmlns:text="urn:x"><office:body><office:spreadsheet><table:table table:name="Press">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
}

export const odsRow = (...cells: string[]) =>
  `<table:table-row>${cells.map((words) => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`).join("")}</table:table-row>`;

export function makeXlsx(rows: string, sharedStrings = "<sst/>"): Promise<Buffer> {
  return makeZip({
    "xl/workbook.xml": '<workbook><sheets><sheet name="Press" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/sharedStrings.xml": sharedStrings,
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  });
}

export const xlsxRow = (number: number, ...cells: string[]) =>
  `<row r="${number}">${cells.map((words, index) => `<c r="${String.fromCharCode(65 + index)}${number}" t="inlineStr"><is><t>${words}</t></is></c>`).join("")}</row>`;

export function makeEpub(chapter: string): Promise<Buffer> {
  return makeZip({
    "META-INF/container.xml":
      '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
    "book.opf": `<package><metadata><dc:title>${headline}</dc:title></metadata><manifest><item id="c" href="c.xhtml"/></manifest><spine><itemref idref="c"/></spine></package>`,
    "c.xhtml": `<html><body>${chapter}</body></html>`,
  });
}

/** @param length what the record says of its own length; right if not given. */
export function makeWarc(page: string, length?: number | string): Buffer {
  const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`;
  return Buffer.from(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://p.example/1\r\nWARC-Date: 2024-05-06T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length ?? Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`,
  );
}

export const webPage = (body: string, head = "") =>
  `<!DOCTYPE html><html lang="en"><head><title>${headline}</title>${head}</head><body><article><h1>${headline}</h1>${body}</article></body></html>`;

export const paragraphs = `<p>${sentence} ${sentence}</p>`.repeat(4);
export const soundPage = webPage(paragraphs);

const mail = `From: Post <news@post.example>\nTo: Jane <jane@home.example>\nSubject: ${headline}\nDate: Mon, 6 May 2024 23:30:00 +0200\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${sentence}\n${sentence}\n`;

export const mhtmlOf = (page: string) =>
  `From: <Saved by Blink>\nSnapshot-Content-Location: https://p.example/1\nSubject: ${headline}\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: 8bit\nContent-Location: https://p.example/1\n\n${page}\n--b--\n`;

const pdfLines: Line[] = [
  [50, 700, 20, headline],
  ...[0, 1, 2, 3].map((index): Line => [50, 660 - 12 * index, 10, sentence.slice(0, 80)]),
];

const factiva = `<html><head><title>Factiva</title></head><body><div id="article-WELL1" class="lastarticle"><div class="article enArticle"><p></p><div id="hd"><span class="enHeadline">${headline}</span></div><div>808 words</div><div>13 November 2017</div><div>The Wells Post</div><div>WELL</div><div>English</div><div>(c) 2017 Wells Newspapers Ltd</div><p></p><p class="articleParagraph enarticleParagraph">${sentence}</p><p>Document WELL000020171113edbd0000d</p></div></div></body></html>`;

/** By the name of a file. */
export async function makeSamples(): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const files: Record<string, string | Uint8Array> = {
    "a.txt": `${headline}\n\n${sentence}\n`,
    "a.md": `---\ntitle: ${headline}\ndate: 2024-05-06\n---\n\n**${sentence}**\n\n- ${sentence}\n`,
    "a.html": soundPage,
    "export.html": factiva,
    "a.mhtml": mhtmlOf(soundPage),
    "a.docx": await makeDocx(wordParagraph(headline) + wordParagraph(sentence)),
    "a.odt": await makeOdt(
      `<text:h text:outline-level="1">${headline}</text:h><text:p>${sentence}</text:p>`,
    ),
    "a.rtf": `{\\rtf1\\ansi ${headline}\\par ${sentence}\\par ${sentence}\\par}`,
    "a.epub": await makeEpub(`<h1>${headline}</h1>${paragraphs}`),
    "a.pdf": makePdf([pdfLines]),
    "a.xlsx": await makeXlsx(xlsxRow(1, "title", "text") + xlsxRow(2, headline, sentence)),
    "a.ods": await makeOds(odsRow("title", "text") + odsRow(headline, sentence)),
    "a.csv": `title,date,text\n"${headline}",2024-05-06,"${sentence}"\nSecond,2024-05-07,"${sentence} Again."\n`,
    "a.json": JSON.stringify([{ title: headline, date: "2024-05-06", text: sentence }]),
    "a.jsonl": `${JSON.stringify({ title: headline, text: sentence })}\n`.repeat(2),
    "a.xml": `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Post</title><item><title>${headline}</title><link>https://p.example/1</link><content:encoded>&lt;p&gt;${sentence} ${sentence}&lt;/p&gt;</content:encoded></item></channel></rss>`,
    "a.eml": mail,
    "a.mbox": `From news@post.example Mon May  6 23:30:00 2024\n${mail}\nFrom news@post.example Mon May  6 23:31:00 2024\n${mail}\n`,
    "a.warc": makeWarc(soundPage),
    "a.warc.gz": gzipSync(makeWarc(soundPage)),
    "a.wacz": await makeZip({ "archive/data.warc.gz": gzipSync(makeWarc(soundPage)) }),
    "a.zip": await makeZip({
      "1.txt": `${headline}\n\n${sentence}\n`,
      "2.txt": `Second\n\n${sentence}\n`,
    }),
    "a.txt.gz": gzipSync(`${headline}\n\n${sentence}\n`),
  };
  return new Map(
    Object.entries(files).map(([name, content]) => [name, Uint8Array.from(Buffer.from(content))]),
  );
}
