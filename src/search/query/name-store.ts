/** The names that the index stores, and what leads to them besides the words of the lexicon. */
import { asIs, type FileCache } from "../file-cache.ts";
import { type AliasFile, type IndexHead, namesPerFile, type StoredName } from "../index-format.ts";
import { unpack, unpackWords } from "../../text/packing.ts";

/** To be used in work that `runUntilLoaded` runs: what is in a file that is not here yet seems to be empty. */
export interface NameStore {
  name(number: number): StoredName;
  /** Numbers of the names with this alias: folded words joined by "_", or a transliteration (toTransliterationAlias). */
  namesByAlias(alias: string): number[];
}

export function openNameStore({ otherNames }: IndexHead, files: FileCache): NameStore {
  const aliasFiles = unpackWords(otherNames);
  return {
    name(number) {
      const path = `words/n${Math.floor(number / namesPerFile)}`;
      const names = files.read(path, asIs<StoredName[]>);
      return names?.[number % namesPerFile] ?? ["place", "", "", 0, [], ""];
    },
    namesByAlias(alias) {
      const file = aliasFiles.findLastIndex((separator) => separator <= alias);
      if (file < 0) return [];
      return files.read(`words/k${file}`, unpackAliases)?.get(alias) ?? [];
    },
  };
}

function unpackAliases({ spellings, names }: AliasFile): Map<string, number[]> {
  const reader = unpack(names);
  return new Map(unpackWords(spellings).map((spelling) => [spelling, reader.numbers()]));
}
