/** A feed → Atom (RFC 4287). */
import type { Feed, FeedEntry } from "./feed.ts";
import { toXmlText } from "./xml.ts";

/** Writes a feed as Atom XML. */
export function toAtom(feed: Feed): string {
  const parts = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom"${feed.language ? ` xml:lang="${toXmlText(feed.language)}"` : ""}>`,
    textElement("id", feed.id),
    textElement("title", feed.title),
    textElement("subtitle", feed.subtitle),
    textElement("updated", feed.updated),
    authorElement(feed.author),
    linkElement("alternate", feed.page, "text/html"),
    ...(feed.self === undefined ? [] : [linkElement("self", feed.self, "application/atom+xml")]),
    ...feed.entries.map(toEntry),
    "</feed>\n",
  ];
  return parts.join("\n");
}

function toEntry(entry: FeedEntry): string {
  return [
    "<entry>",
    textElement("id", entry.id),
    textElement("title", entry.title),
    textElement("updated", entry.updated),
    ...(entry.published === undefined ? [] : [textElement("published", entry.published)]),
    ...(entry.publisher === undefined ? [] : [authorElement(entry.publisher)]),
    linkElement("alternate", entry.page, "text/html"),
    ...(entry.original === undefined ? [] : [linkElement("via", entry.original)]),
    textElement("summary", entry.summary),
    "</entry>",
  ].join("\n");
}

function textElement(name: string, text: string): string {
  return `<${name}>${toXmlText(text)}</${name}>`;
}

function authorElement(name: string): string {
  return `<author>${textElement("name", name)}</author>`;
}

function linkElement(rel: string, address: string, type?: string): string {
  return `<link rel="${rel}" href="${toXmlText(address)}"${type === undefined ? "" : ` type="${type}"`}/>`;
}
