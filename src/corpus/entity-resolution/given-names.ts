/** Forms of one given name: Oleksandr, Alexander; Joe, Joseph. */
import { hashOf } from "../../reading/entities/tagger/hash.ts";
import { type Lexicon, wordClass } from "../../reading/entities/tagger/lexicon.ts";
import { toTransliterationKey } from "../../text/transliteration.ts";

/** For each form's transliteration key, the lines of the table it stands in. */
export type GivenNameForms = ReadonlyMap<string, ReadonlySet<number>>;

/** Reads the table of forms of given names, the forms of one name a line (tables/given-name-forms.txt). */
export function readGivenNameForms(table: string): GivenNameForms {
  const forms = new Map<string, Set<number>>();
  for (const [line, content] of table.split("\n").entries()) {
    for (const form of content.split(" ").filter(Boolean)) {
      const key = toTransliterationKey(form);
      forms.set(key, (forms.get(key) ?? new Set()).add(line));
    }
  }
  return forms;
}

/** Whether two given names may be one person's: equal in transliteration, an initial of the other, or forms of one name. */
export function areFormsOfOneName(one: string, other: string, forms: GivenNameForms): boolean {
  const [a, b] = [toTransliterationKey(one), toTransliterationKey(other)];
  if (a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)))
    return true;
  const lines = forms.get(b);
  return lines !== undefined && [...(forms.get(a) ?? [])].some((line) => lines.has(line));
}

/** Whether a folded word is a given name and nobody's surname: "fidel", not "francis". */
export function isGivenName(word: string, lexicon: Lexicon): boolean {
  const classes = lexicon.classesOf(hashOf(word));
  return (classes & wordClass.given) !== 0 && (classes & wordClass.family) === 0;
}
