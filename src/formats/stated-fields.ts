/** Names and values as a file writes them, in front matter or in lines → the fields that the article states. */
import { findOutletInAddress } from "./outlet-in-address.ts";
import fieldNames from "./tables/field-names.json" with { type: "json" };
import type { StatedField, StatedFields } from "./article-source.ts";

/** A value under the name that the file gives it. */
export interface WrittenField extends StatedField {
  name: string;
  /** Where the words of the value lead, if they are a link. */
  url?: string;
}

/** Whether files use a name for something about an article: "Author", "date-published", "tags". */
export function isFieldName(name: string): boolean {
  return knownNames.has(foldName(name));
}

/** Whether a name says something that a record holds; "tags" and "created" do not. */
export function statesField(name: string): boolean {
  return knownNames.has(foldName(name)) && !otherNames.has(foldName(name));
}

/**
 * Chooses, for each field, the value under its most telling name.
 *
 * @example `created: 2024-01-02`, `published: 2023-12-30` → the date is 2023-12-30
 */
export function toStatedFields(written: readonly WrittenField[]): StatedFields {
  const stated: StatedFields = {};
  const byName = Map.groupBy(written, ({ name }) => foldName(name));
  for (const field of fields) {
    const candidates = names[field].flatMap((name) => byName.get(name) ?? []);
    const found = candidates.flatMap((candidate) => toField(field, candidate))[0];
    if (found) stated[field] = found;
  }
  return stated;
}

const fields = [
  "title",
  "date",
  "publisher",
  "author",
  "url",
  "language",
  "section",
  "description",
] as const satisfies (keyof StatedFields)[];

/** "Date_Published", "date-published", "datePublished" → "datepublished" */
export function foldName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}:?]/gu, "");
}

const names = {
  title: fieldNames.title.map(foldName),
  date: fieldNames.date.map(foldName),
  publisher: fieldNames.publisher.map(foldName),
  author: fieldNames.author.map(foldName),
  url: fieldNames.url.map(foldName),
  language: fieldNames.language.map(foldName),
  section: fieldNames.section.map(foldName),
  description: fieldNames.description.map(foldName),
};
const otherNames = new Set(fieldNames.other.map(foldName));
const knownNames = new Set([...Object.values(names).flat(), ...otherNames]);

/** The field with a value that a person says is its own. */
export function toStatedField(field: string, written: StatedField): StatedFields {
  const known = fields.find((name) => name === field);
  const [found] = known ? toField(known, { ...written, name: field }) : [];
  return known && found ? { [known]: found } : {};
}

/** The value if it can be one of the field: `source` may be an address or a newspaper. */
function toField(
  field: (typeof fields)[number],
  { name: _, url, ...written }: WrittenField,
): StatedField[] {
  const value = written.value.trim();
  if (value === "") return [];
  if (field === "url") {
    const address = isAddress(value) ? value : url;
    return address !== undefined && isAddress(address) ? [{ ...written, value: address }] : [];
  }
  if ((field === "publisher" || field === "author") && /^https?:/i.test(value)) return [];
  if (field === "title" && isAddress(value)) return [];
  if (field === "date" && !digit.test(value)) return [];
  return [{ ...written, value: normalize(field, value) }];
}

/** "By Jane Doe" → "Jane Doe"; "@politifact" → "politifact"; "en_US" → "en-US" */
function normalize(field: (typeof fields)[number], value: string): string {
  if (field === "author") return value.replace(/^by[: ]\s*/i, "");
  if (field === "publisher") return nameOfHost(value) ?? value.replace(/^@(?=\p{L})/u, "");
  return field === "language" ? value.replaceAll("_", "-") : value;
}

/** "www.theguardian.com", as scrapers state the source, → "The Guardian" */
function nameOfHost(value: string): string | undefined {
  return host.test(value) ? findOutletInAddress(`https://${value}`) : undefined;
}

const host = /^[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+){1,5}$/u;
const digit = /\p{N}/u;

function isAddress(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
}
