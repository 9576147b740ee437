/** Names with what is known of them ↔ the content of a file of the index. */
import { type BitCoder, packBits, unpackBits } from "./coding/bit-coder.ts";
import { codeNumber, newNumberStates } from "./coding/code-number.ts";
import { codeText, newTextStates, openDictionary } from "./coding/code-text.ts";
import type { StoredName } from "./index-format.ts";
import { nameKinds } from "./searchable.ts";

export function packNames(names: readonly StoredName[]): string {
  return packBits((coder) => codeNames(coder, names));
}

/** @throws if it is not what packNames made */
export function unpackNames(packed: string): StoredName[] {
  return unpackBits(packed, (coder) => codeNames(coder, []));
}

/** Kinds of numbers. */
const [ofNames, ofKind, ofArticles, ofMentions, ofLists, ofRegions, kindsOfNumbers] = [
  0, 1, 2, 3, 4, 5, 6,
];
const unknown: StoredName = ["place", "", "", 0, [], 0, "", [], null, ""];

function codeNames(coder: BitCoder, given: readonly StoredName[]): StoredName[] {
  const text = newTextStates(openDictionary([]));
  const numbers = newNumberStates(kindsOfNumbers);
  const number = (value: number, kind: number) => codeNumber(coder, numbers, value, kind);
  const string = (value: string) => codeText(coder, text, value);
  function strings(values: readonly string[]): string[] {
    const coded: string[] = [];
    for (let left = number(values.length, ofLists); left > 0; left -= 1)
      coded.push(string(values[coded.length] ?? ""));
    return coded;
  }
  function region(value: StoredName[8]): StoredName[8] {
    if (number(value ? 1 : 0, ofRegions) === 0) return null;
    const name = string(value?.name ?? "");
    const id = string(value?.id ?? "");
    return { id, name, mentions: number(value?.mentions ?? 0, ofMentions) };
  }
  const names: StoredName[] = [];
  for (let left = number(given.length, ofNames); left > 0; left -= 1) {
    const own = given[names.length] ?? unknown;
    const kind = nameKinds[number(nameKinds.indexOf(own[0]), ofKind)] ?? "place";
    // The id is made of the words of the name.
    const name = string(own[2]);
    const [id, articles] = [string(own[1]), number(own[3], ofArticles)];
    const [variants, mentions] = [strings(own[4]), number(own[5], ofMentions)];
    const [description, roles] = [string(own[6]), strings(own[7])];
    names.push([
      ...([kind, id, name, articles, variants, mentions, description, roles] as const),
      ...([region(own[8]), string(own[9])] as const),
    ]);
  }
  return names;
}
