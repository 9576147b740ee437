/** Lines such as `Date: 23 May 2022` at the top of a text → the fields they state. */
import { mark } from "../text/interface-language.ts";
import { isFieldName, statesField, type WrittenField } from "./stated-fields.ts";

/** A line of a text as a reader sees it. */
export interface TextLine {
  words: string;
  /** In the source. */
  start: number;
  end: number;
  /** Where a link in it leads. */
  url?: string;
}

/** The field that a line states. Only names that files use count, so a sentence with a colon is not taken for a field. */
export function readFieldLine({ words, start, end, url }: TextLine): WrittenField | undefined {
  const colon = findColon(words);
  if (colon < 1 || colon > longestName) return undefined;
  const name = words.slice(0, colon).trim();
  if (!isFieldName(name)) return undefined;
  const value = words
    .slice(colon + 1)
    .replace(/^:/, "")
    .trim();
  return {
    name,
    value,
    where: `the line “${name}”`,
    start,
    end,
    ...(url !== undefined && { url }),
  };
}

/** "og:title: A headline", "published:: 2024-05-01" */
function findColon(words: string): number {
  const spaced = words.indexOf(": ");
  return spaced >= 0 ? spaced : words.indexOf(":");
}

const longestName = 30;

/** Why such a line is set aside. */
export const fieldLineRule = mark("Line about the article, not part of its text");

/**
 * Whether lines at the top of a text are about the article: one alone may be its first sentence
 * ("Source: the river Tyne"), unless it gives an address.
 */
export function areFieldLines(fields: readonly WrittenField[]): boolean {
  const telling = fields.filter(({ name, value }) => value !== "" && statesField(name));
  return (
    telling.length > 1 ||
    telling.some(({ value, url }) => (url ?? value).toLowerCase().startsWith("http"))
  );
}
