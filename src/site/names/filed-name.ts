/** A name as an index prints it: the word it is filed under first. */
import type { Name } from "../shared/corpus-index.ts";

export interface FiledName {
  /** "Gladkov", "Kim", "Kyiv" */
  first: string;
  /** What stands before it in the text: "Vyacheslav"; empty where the name begins with the word it is filed under. */
  given: string;
  /** What follows it: " Jong-un". */
  after: string;
}

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * Files people under their family name, as a newspaper's index does.
 *
 * @example "Vyacheslav Gladkov" → "Gladkov", "Vyacheslav"; "Kim Jong-un" → "Kim", "", " Jong-un"
 */
export function fileName({ kind, entry }: Name): FiledName {
  const { name } = entry;
  const whole = { first: name, given: "", after: "" };
  if (kind !== "person") return whole;
  const { familyName } = entry;
  if (familyName !== undefined) {
    return name.startsWith(familyName)
      ? { first: familyName, given: "", after: name.slice(familyName.length) }
      : { first: familyName, given: name.slice(0, -familyName.length).trim(), after: "" };
  }
  const words = name.split(" ");
  const last = words.findLastIndex((word) => !suffix.test(word));
  if (last < 1) return whole;
  return {
    first: words[last] ?? name,
    given: [...words.slice(0, last), ...words.slice(last + 1)].join(" "),
    after: "",
  };
}

/** The same as one text, by which names are sorted: "Gladkov Vyacheslav". */
export function filingWord(name: Name): string {
  const { first, given, after } = fileName(name);
  return given === "" ? `${first}${after}` : `${first} ${given}`;
}
