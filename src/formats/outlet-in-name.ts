/** The name of a file → the outlet that it names: `2019-11-18_guardian_brexit.txt` → The Guardian. */
import type { StatedField } from "./article-source.ts";
import table from "./tables/outlets.json" with { type: "json" };

/**
 * Finds the outlet in the name of a file that begins or ends with a date. Without the date a word such as
 * "guardian" may be what the article is about.
 */
export function findOutletInName(file: string): StatedField | undefined {
  const name = file
    .slice(file.lastIndexOf("/") + 1)
    .replace(/\.[^.]*$/, "")
    .toLowerCase();
  const date = dated.exec(name);
  if (!date) return undefined;
  const rest = date.index === 0 ? name.slice(date[0].length) : name.slice(0, date.index);
  const parts = rest.split(/[_\s.]+/).filter(Boolean);
  const words = rest.split(/[_\s.-]+/).filter(Boolean);
  const beside = date.index === 0 ? [parts[0], words[0]] : [parts.at(-1), words.at(-1)];
  const ends = [...beside, parts[0], parts.at(-1)];
  const value = ends.flatMap((part) => outletNamed(part ?? "") ?? [])[0];
  return value === undefined ? undefined : { value, where: "the file’s name" };
}

/** The outlet that the table has under a word of a file's name or of an address. */
export function outletNamed(word: string): string | undefined {
  return outlets.get(toLetters(word));
}

/** The outlet whose own name this is, but for case and an article: "usatoday", "the Guardian". */
export function outletSpelt(name: string): string | undefined {
  return spellings.get(withoutArticle(name));
}

function withoutArticle(name: string): string {
  return toLetters(name.replace(/^the /i, ""));
}

/** `2019-11-18`, `20191118`, `2019_11_18`, at the beginning or end. */
const dated =
  /^(?:19|20)\d\d([-_. ]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?=[-_. ]|$)|(?<=[-_. ])(?:19|20)\d\d([-_. ]?)(?:0[1-9]|1[0-2])\2(?:0[1-9]|[12]\d|3[01])$/;

const outlets: ReadonlyMap<string, string> = new Map(
  Object.entries(table.outlets).flatMap(([name, spellings]) =>
    spellings.split(" ").map((spelling) => [spelling, name] as const),
  ),
);

const spellings: ReadonlyMap<string, string> = new Map(
  Object.keys(table.outlets).map((name) => [withoutArticle(name), name] as const),
);

function toLetters(part: string): string {
  return part
    .normalize("NFD")
    .replaceAll(/[^\p{L}]/gu, "")
    .toLowerCase();
}
