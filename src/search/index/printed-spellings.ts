/** Names → the same, with those other spellings among the printed ones that the corpus prints after all. */
import { foldWords } from "../words.ts";
import type { SearchableName } from "../searchable.ts";

/** Kyiv is also known as Kiev; if Kiev is printed, be it as another name, Kyiv finds it. */
export function addPrintedSpellings(names: readonly SearchableName[]): SearchableName[] {
  const printed = new Set(names.flatMap((name) => [name.name, ...name.variants]).map(toKey));
  return names.map((name) => {
    const others = name.alsoKnownAs.filter((spelling) => printed.has(toKey(spelling)));
    return { ...name, variants: [...new Set([...name.variants, ...others])] };
  });
}

function toKey(spelling: string): string {
  return foldWords(spelling).join("_");
}
