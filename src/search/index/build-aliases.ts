/** Names → the files of their aliases: spellings that no text need print. */
import { type AliasFile, toTransliterationAlias } from "../index-format.ts";
import { packEntries } from "../lexicon-blocks.ts";
import type { SearchableName } from "../searchable.ts";
import { toSpellings } from "../spellings.ts";
import { groupNames } from "./build-names.ts";
import { type EmitFile, emitSorted, type IndexSizes } from "./emit-files.ts";

/**
 * @param names in the order of their numbers
 * @returns the directory of the files (see IndexHead)
 */
export function buildAliases(
  names: readonly SearchableName[],
  emit: EmitFile,
  sizes: IndexSizes,
): string {
  const numbers = groupNames(names, aliasesOf);
  return emitSorted([...numbers.keys()].sort(), {
    sizes,
    times: 3,
    emit(aliases, file) {
      const content: AliasFile = packEntries(
        aliases.map((word) => ({ word, count: 0, lists: [numbers.get(word) ?? []] })),
      );
      emit("words", `k${file}`, content);
    },
  });
}

/** Kharkiv → "харків", "kharkov", and for spellings in Latin letters one key for all ways to write them: "~harkiv" */
function aliasesOf({ kind, name, variants, alsoKnownAs }: SearchableName): string[] {
  const printed = toSpellings(kind, [name, ...variants]);
  const others = toSpellings(kind, alsoKnownAs);
  return [
    ...others.map(({ words }) => words.join("_")),
    ...[...printed, ...others].map(({ words }) => toTransliterationAlias(words)),
  ].filter((alias) => alias.length > 1);
}
