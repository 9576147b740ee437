/** What a page states of its article, in JSON-LD, meta tags and its address → the fields of a record. */
import type { StatedField, StatedFields } from "../article-source.ts";
import { toStatedFields, type WrittenField } from "../stated-fields.ts";
import { chooseHeadline, type Headline, likeness } from "./headline.ts";
import { findLinkedArticle, type LinkedArticle } from "./json-ld.ts";
import type { PageHead } from "./page-head.ts";
import type { PageLines, PrintedDay } from "./page-lines.ts";
import { findPublishers } from "./publisher.ts";
import metaNames from "./tables/meta-names.json" with { type: "json" };

export interface PageFields {
  stated: StatedFields;
  headline: Headline | undefined;
  /** The days that the page prints beside its headline, as lines. */
  days: PrintedDay[];
}

/** Reads the fields of a page. */
export function readPageFields(head: PageHead, lines: PageLines): PageFields {
  const titles = [
    ...readMetas(head, "title"),
    { name: "title", value: head.title, where: "title element" },
  ];
  const isTitle = (words: string) => titles.some(({ value }) => likeness(words, value) > 0.5);
  const article = findLinkedArticle(head.jsonLd, isTitle);
  const publishers = [...readMetas(head, "publisher"), ...readLinked(article, "publisher")];
  const headline = chooseHeadline(
    lines.headings,
    [...titles.slice(0, -1), ...readLinked(article, "title"), ...titles.slice(-1)],
    publishers[0]?.value ?? "",
  );
  const addresses = { canonical: head.canonical, own: readMetas(head, "url")[0]?.value ?? "" };
  const fields = [
    ...findPublishers(publishers, headline?.value ?? "", addresses),
    ...["date", "author", "url", "language", "section", "description"].flatMap((field) =>
      readField(field, { head, article }),
    ),
  ].filter(isUsable);
  const isDated = fields.some(({ name }) => name === "date");
  const days = findDays(lines, headline, isDated);
  const { title: _, ...stated } = toStatedFields([
    ...fields,
    ...days.map(toDateField).filter(isUsable),
  ]);
  const title = headline && { title: { value: headline.value, where: headline.where } };
  return { stated: { ...title, ...stated }, headline, days };
}

interface PageSources {
  head: PageHead;
  article: LinkedArticle | undefined;
}

/** The values of a field, the surest first. */
function readField(field: string, { head, article }: PageSources): WrittenField[] {
  const inHead = field === "url" ? head.canonical : field === "language" ? head.language : "";
  const where = field === "url" ? "canonical link" : "language of the page";
  const own = inHead === "" ? [] : [{ name: field, value: inHead, where }];
  const linked = readLinked(article, field);
  const metas = readMetas(head, field);
  return field === "description" ? [...metas, ...linked] : [...own, ...linked, ...metas];
}

function readMetas({ metas }: PageHead, field: string): WrittenField[] {
  const names = tableOf(metaNames.meta, field);
  return names.flatMap((name) =>
    metas
      .filter((meta) => meta.name === name)
      .map(({ value }) => ({ name: field, value, where: `meta tag ${name}` })),
  );
}

function readLinked(article: LinkedArticle | undefined, field: string): WrittenField[] {
  return tableOf(metaNames.jsonLd, field)
    .map((name) => ({ name: field, value: article?.read(name) ?? "", where: `JSON-LD, ${name}` }))
    .filter(({ value }) => value !== "");
}

function tableOf(table: Readonly<Record<string, readonly string[]>>, field: string) {
  return table[field] ?? [];
}

/** A stamp that a program left empty says nothing: "0001-01-01T00:00:00", "1970-01-01". */
function isUsable({ name, value }: StatedField & { name: string }): boolean {
  return name !== "date" || (year.test(value) && !value.startsWith("1970-01-01"));
}

const year = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d{5})/;

function toDateField({ words, datetime, isTime }: PrintedDay): WrittenField {
  const where =
    isTime && datetime !== undefined
      ? "time element beside the headline"
      : "line beside the headline";
  return { name: "date", value: datetime ?? words, where };
}

/** Between the headline and the text, or just over it; a day by itself where the page says no other. */
function findDays(
  { days, bareDays }: PageLines,
  headline: Headline | undefined,
  isDated: boolean,
): PrintedDay[] {
  const at = headline?.heading?.at;
  if (at === undefined) return [];
  const below = days.filter((day) => day.at >= at && day.at < at + farBelow);
  const above = days.filter((day) => day.at < at && day.at > at - farAbove);
  const near = below.length > 0 ? below : above;
  const times = near.filter(({ isTime }) => isTime);
  if (near.length === 0 && !isDated)
    return bareDays.filter((day) => day.at >= at && day.at < at + rightBelow).slice(0, 1);
  const chosen = (times.length > 0 ? times : near).slice(0, mostDays);
  return chosen.filter(
    ({ words }, index) => chosen.findIndex((day) => day.words === words) === index,
  );
}

/** In characters of the page's text. */
const farBelow = 1500;
const rightBelow = 300;
const farAbove = 300;
const mostDays = 2;
