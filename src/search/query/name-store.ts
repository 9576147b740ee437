/** The names that the index stores, and what leads to them besides the words of the lexicon. */
import { asIs, type FileCache } from "../file-cache.ts";
import {
  type AliasFile,
  type IndexHead,
  namesPerFile,
  type StoredDays,
  type StoredName,
} from "../index-format.ts";
import { unpackWords } from "../../text/packing.ts";
import { unpackEntries } from "../lexicon-blocks.ts";
import type { Pause } from "../steps.ts";
import { unpackNames } from "../stored-names.ts";

/** To be used in work that `runUntilLoaded` runs: what is in a file that is not here yet seems to be empty. */
export interface NameStore {
  name(number: number): StoredName;
  /** Numbers of the names with this alias: folded words joined by "_", or a transliteration (toTransliterationAlias). */
  namesByAlias(alias: string): readonly number[];
  /** The days of a month that articles speak of, in all years. @param month "12"; there must be such a day */
  days(month: string): StoredDays;
}

export function openNameStore({ otherNames }: IndexHead, files: FileCache): NameStore {
  const aliasFiles = unpackWords(otherNames);
  return {
    name(number) {
      const path = `words/n${Math.floor(number / namesPerFile)}`;
      const names = files.read(path, unpackNames);
      if (!names) return ["place", "", "", 0, [], 0, "", [], null, ""];
      return names[number % namesPerFile] ?? files.refuse(path);
    },
    days: (month) => files.read(`words/d${month}`, asIs<StoredDays>) ?? [],
    namesByAlias(alias) {
      const file = aliasFiles.findLastIndex((separator) => separator <= alias);
      if (file < 0) return [];
      return files.read(`words/k${file}`, unpackAliases)?.get(alias) ?? [];
    },
  };
}

async function unpackAliases(
  packed: AliasFile,
  pause: Pause,
): Promise<Map<string, readonly number[]>> {
  const entries = await unpackEntries(packed, pause);
  return new Map(entries.map(({ word, lists: [names = []] }) => [word, names]));
}
