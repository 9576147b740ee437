/** Feeds (RSS, Atom, RDF) that hold whole articles → one article an item. */
import { mark } from "../../text/interface-language.ts";
import { parseFeed } from "feedsmith";
import type { FileReading, FormatFile } from "../format.ts";
import { readBody } from "../html/html-body.ts";
import { type Table, withoutLines } from "../dataset/records.ts";
import { toArticle } from "../dataset/to-article.ts";
import { type FeedItem, readAtomItems, readRssItems } from "./feed-items.ts";

/** Reads a feed. A summary is not taken for the text of an item. */
export function readFeed(file: FormatFile): FileReading {
  const decoded = file.decode();
  if ("problem" in decoded) return decoded;
  const { text, encoding, problems } = decoded;
  if (!feedStart.test(text.slice(0, longestProlog))) return { problem: { kind: "not-articles" } };
  const items = parseItems(text);
  if (!items) return { problem: { kind: "broken-document" } };
  if (items.length === 0) return { problem: { kind: "not-articles" } };
  const table: Table = {
    ...{ format: mark("feed"), unit: "element", encoding, records: [] },
    problems: withoutLines(problems),
  };
  return { articles: items.map((item, index) => readItem(item, `item ${index + 1}`, table)) };
}

const feedStart = /<(?:rss|(?:atom:)?feed|rdf:RDF)[\s>]/i;

/** Comments and a style sheet may stand before the first element. */
const longestProlog = 20_000;

/** @returns nothing for what is cut off. */
function parseItems(text: string): FeedItem[] | undefined {
  try {
    const { format, feed } = parseFeed(text);
    if (format === "atom") return readAtomItems(feed);
    return format === "json" ? [] : readRssItems(feed);
  } catch {
    return undefined;
  }
}

function readItem({ content, summary, ...fields }: FeedItem, where: string, table: Table) {
  const isWhole = content === undefined && readBody(summary ?? "").text.length >= longSummary;
  const text = isWhole ? summary : content;
  const values = Object.entries({ ...fields, text })
    .map(([name, value = ""]) => ({ name, value }))
    .filter(({ value }) => value.trim() !== "");
  if (text === undefined) {
    return { problem: { kind: "summary-only" as const, found: fields.title ?? where } };
  }
  return toArticle({ where, values }, { table, textNames: ["text"], columns: undefined });
}

/** Older feeds give the whole article as its description. */
const longSummary = 1000;
