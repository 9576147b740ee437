/** Labels such as `BYLINE: ` before the fields of an export → what they say of the article. */
import { boldStart } from "../html/paragraph.ts";
import type { ExportParagraph } from "./export-paragraph.ts";
import tables from "./tables/labels.json" with { type: "json" };

/** What a label says; `long` and `other` are no part of the article, and `long` may go on for paragraphs. */
export type LabelRole =
  | "title"
  | "author"
  | "date"
  | "publisher"
  | "section"
  | "language"
  | "url"
  | "description"
  | "body"
  | "long"
  | "other";

/** A paragraph with a label before its words. */
export interface Labelled {
  label: string;
  role: LabelRole;
  value: string;
  /** Where the value begins in the paragraph's text. */
  valueStart: number;
}

/** The labels of a service, in all languages of its interface. */
export function labelsOf(service: keyof typeof tables): ReadonlyMap<string, LabelRole> {
  const languages: Record<string, Readonly<Record<string, string>>> = tables[service];
  const entries = Object.values(languages).flatMap((labels) => Object.entries(labels));
  return new Map(entries.map(([label, role]) => [foldLabel(label), toRole(role)]));
}

/** Some exports lose spaces: "Languageof publication". */
function foldLabel(label: string): string {
  return label.toLowerCase().replaceAll(/\s/gu, "");
}

function toRole(role: string): LabelRole {
  return roles.find((known) => known === role) ?? "other";
}

const roles: readonly LabelRole[] = [
  ...(["title", "author", "date", "publisher", "section", "language", "url"] as const),
  ...(["description", "body", "long", "other"] as const),
];

/** Reads `Label: value`. */
export function readLabel(
  { text }: Pick<ExportParagraph, "text">,
  labels: ReadonlyMap<string, LabelRole>,
): Labelled | undefined {
  const match = labelled.exec(text);
  const label = match?.[1]?.trim() ?? "";
  const role = labels.get(foldLabel(label));
  if (!match || role === undefined) return undefined;
  const valueStart = match[0].length;
  return { label, role, value: text.slice(valueStart).trim(), valueStart };
}

/** `LOAD-DATE: `, `Company / organization: ` */
const labelled = /^([\p{L}][\p{L} /().-]{0,40}):\s*/u;

/** Whether the labels of a document are bold: then a label that is not is the text's own. */
export function areLabelsBold(
  paragraphs: readonly ExportParagraph[],
  labels: ReadonlyMap<string, LabelRole>,
): boolean {
  const found = paragraphs.filter((paragraph) => readLabel(paragraph, labels));
  const bold = found.filter((paragraph) => boldStart(paragraph) > 0);
  return bold.length * 2 > found.length;
}
