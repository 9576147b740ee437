/** Factiva with its codes of fields: "HD" before the headline, "LP" and "TD" before the text, in a table or in lines. */
import { mark } from "../../text/interface-language.ts";
import { append } from "../../text/long-lists.ts";
import type { StatedFields } from "../article-source.ts";
import { addField, type ExportArticle } from "./export-article.ts";
import type { ExportParagraph } from "./export-paragraph.ts";
import { isId } from "./factiva.ts";
import { labelsOf, type LabelRole } from "./labels.ts";
import type { Service } from "./service.ts";

export const factivaIndexed: Service = {
  format: mark("Factiva export"),
  readArticles: (paragraphs) => {
    const entries = readEntries(paragraphs);
    const isIndexed = entries.some(({ code }) => code === "HD");
    return isIndexed ? cutEntries(entries).map(toArticle) : [];
  },
};

/** A code, and the paragraphs behind it. */
interface Entry {
  code: string;
  role: LabelRole;
  paragraphs: ExportParagraph[];
  values: ExportParagraph[];
}

const roles = labelsOf("factiva");

function readEntries(paragraphs: readonly ExportParagraph[]): Entry[] {
  const entries: Entry[] = [];
  for (const paragraph of paragraphs) {
    const { code, value } = readCode(paragraph);
    if (code !== undefined) {
      const role = roles.get(code.toLowerCase()) ?? "other";
      entries.push({ code, role, paragraphs: [paragraph], values: value ? [value] : [] });
      continue;
    }
    entries.at(-1)?.paragraphs.push(paragraph);
    entries.at(-1)?.values.push(paragraph);
  }
  return entries;
}

/** "HD" alone, or before its value: `HD    River rises` */
function readCode(paragraph: ExportParagraph): { code?: string; value?: ExportParagraph } {
  const match = codeLine.exec(paragraph.text);
  const code = match?.[1];
  if (!match || code === undefined || !roles.has(code.toLowerCase())) return {};
  const text = paragraph.text.slice(match[0].length);
  return { code, ...(text !== "" && { value: { ...paragraph, text, links: [], styles: [] } }) };
}

const codeLine = /^([A-Z]{2,3})(?:$|\t\s{0,9}|[ \u00A0]{2,20}|\n)/;

/** An article ends with its id, "AN". */
function cutEntries(entries: readonly Entry[]): Entry[][] {
  const articles: Entry[][] = [];
  let open: Entry[] = [];
  for (const entry of entries) {
    open.push(entry);
    if (entry.code !== "AN") continue;
    articles.push(open);
    open = [];
  }
  return articles;
}

function toArticle(entries: readonly Entry[]): ExportArticle {
  const fields: StatedFields = {};
  const body: ExportParagraph[] = [];
  for (const { code, role, values } of entries) {
    if (role === "body") append(body, values);
    else if (role !== "other" && role !== "long") {
      const value = values.map(({ text }) => text).join(" ");
      addField(fields, role, { value, where: `field ${code}` });
    }
  }
  const paragraphs = entries.flatMap((entry) => entry.paragraphs);
  const last = paragraphs.findIndex(isId);
  return { paragraphs: last < 0 ? paragraphs : paragraphs.slice(0, last + 1), fields, body };
}
