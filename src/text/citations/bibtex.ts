/** CSL-JSON → BibTeX, for LaTeX of any age: UTF-8, specials escaped, dates for BibTeX and for biblatex. */
import { formatPlace } from "./citation-text.ts";
import { type CslDate, type CslItem, formatDateParts } from "./csl-item.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Braces must pair even when escaped, so they are written by name. */
const specials: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const special = /[\\{}~^$&#_%]/g;
/** Pairs that LaTeX joins to one sign, as `--` to a dash: something empty goes between. */
const joined = /(?<=-)-|(?<=`)`|(?<=')'|(?<=[?!])`|(?<=<)<|(?<=>)>|(?<=,),/g;
/** What would end the field or start a comment in an address. */
const unfitForAddress = /[\\{}%\s](?![0-9A-Fa-f]{2})|[\\{}\s]/g;

/** Writes a citation as a BibTeX entry, followed by a blank line. */
export function toBibtex(item: CslItem): string {
  const fields: [name: string, value: string | undefined][] = [
    // Two pairs of braces: no style changes the case of the headline's letters.
    ["title", `{{${escapeSpecials(item.title)}}}`],
    // The same keeps "Jane Doe and Max Roe" together, as the file states it.
    ["author", item.author && `{{${escapeSpecials(item.author[0].literal)}}}`],
    ["publisher", brace(item["container-title"])],
    ...dateFields(item.issued),
    ["url", item.URL && `{${item.URL.replace(unfitForAddress, encodeURIComponent)}}`],
    ["howpublished", brace(item.archive && formatPlace(item))],
    ["language", brace(item.language)],
    ["note", brace(item.note)],
    ["annote", brace(item.annote)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},\n`],
  );
  return `@misc{${item.id},\n${lines.join("")}}\n\n`;
}

/** `year` and `month` (a macro) when the whole range lies in one, for BibTeX; `date` with the whole range, for biblatex. */
function dateFields(issued: CslDate | undefined): [string, string | undefined][] {
  if (!issued) return [];
  const [first, last = first] = issued["date-parts"];
  const isYear = first[0] === last[0];
  const isMonth = isYear && first[1] === last[1];
  return [
    ["year", isYear ? `{${first[0]}}` : undefined],
    ["month", isMonth ? months[(first[1] ?? 0) - 1] : undefined],
    ["date", `{${[...new Set([formatDateParts(first), formatDateParts(last)])].join("/")}}`],
  ];
}

function brace(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${escapeSpecials(text)}}`;
}

function escapeSpecials(text: string): string {
  return text
    .replace(special, (letter) => specials[letter] ?? `\\${letter}`)
    .replace(joined, (letter) => `{}${letter}`);
}
