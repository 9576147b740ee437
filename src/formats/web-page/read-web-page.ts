/** A saved web page → its article: headline, body and what the page states of itself. Nothing of the page is run. */
import type { Decoded } from "../../text/decode.ts";
import { mark } from "../../text/interface-language.ts";
import type { Problem } from "../../record/record.ts";
import { withoutLines } from "../dataset/records.ts";
import type { ExtractedArticle, FileReading, FormatFile } from "../format.ts";
import { cleanMarkup } from "./clean-markup.ts";
import { findDeclaredEncoding } from "./decode-page.ts";
import { findBody } from "./find-body.ts";
import type { PageHead } from "./page-head.ts";
import { type PageFields, readPageFields } from "./page-fields.ts";
import { TextWriter } from "./text-writer.ts";
import { writeBody } from "./write-body.ts";

/** Reads a file of HTML. */
export function readWebPage({ bytes, decode }: FormatFile): FileReading {
  const decoded = decode(findDeclaredEncoding(bytes));
  if ("problem" in decoded) return decoded;
  const article = readPage(decoded.text);
  if (!article) return { problem: { kind: "no-article-text" } };
  return { article: withDecoding(article, decoded) };
}

/** Adds how the bytes of a page were read. */
export function withDecoding(
  article: ExtractedArticle,
  { encoding, problems }: Decoded,
): ExtractedArticle {
  return { ...article, encoding, problems: [...withoutLines(problems), ...article.problems] };
}

/**
 * Reads the HTML of a page.
 *
 * @param address where the page was saved from, if its file says so.
 * @returns nothing where no text of an article is found.
 */
export function readPage(source: string, address = ""): ExtractedArticle | undefined {
  const page = cleanMarkup(source);
  if (!page) return undefined;
  const { document, head, lines, isCut } = page;
  head.canonical ||= address;
  const fields = readPageFields(head, lines);
  const writer = new TextWriter();
  writeTop(writer, fields);
  const top = writer.text.length;
  const body = findBody(document);
  if (body) writeBody(body, writer, toResolver(head));
  if (writer.text.length - top < shortestText) return undefined;
  const { text, structure, links, styles } = writer;
  const problems: Problem[] = isCut ? [{ kind: "page-limits" }] : [];
  return {
    text,
    format: mark("web page"),
    stated: fields.stated,
    structure,
    links,
    styles,
    problems,
  };
}

/** Less is a word of a menu. */
const shortestText = 20;

/** The headline, and the lines under it with the day. */
function writeTop(writer: TextWriter, { headline, days }: PageFields): void {
  if (headline) writer.add(headline.value, { kind: "heading", depth: 1 });
  for (const { words } of days) writer.add(words, { kind: "frontMatter", rule: dayRule });
}

/** As `reading/` calls lines that it knows for such. */
const dayRule = mark("Date stamp of the page");

/** Addresses of the web, resolved against that of the page. Others lead nowhere outside of it. */
function toResolver({ base, canonical }: PageHead): (address: string) => string | undefined {
  const from = [base, canonical].find((address) => URL.canParse(address));
  return (address) => {
    const url = URL.parse(address, from);
    return url && /^https?:$/.test(url.protocol) && !address.startsWith("#") ? url.href : undefined;
  };
}
