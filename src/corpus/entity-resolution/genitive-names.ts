/**
 * German and Scandinavian people are named in the genitive without an apostrophe: "Merkels Kabinett" is Merkel's.
 * A name that ends so is read as the one without "s" that the corpus prints. Peter Jacobs stays apart from Peter Jacob:
 * Jacobs is a family name.
 */
import anyAscii from "any-ascii";
import { type Lexicon, wordClass } from "../../reading/entities/tagger/lexicon.ts";
import type { NameMention } from "./name-mention.ts";

const languages: ReadonlySet<string> = new Set(["de", "sv", "da", "nb", "no"]);
const genitive = /(?<=\p{L}[^\W\dsßxz]|[äöüåæø])s$/u;

/** What a name is without its ending, in a language with such a genitive: "Merkels" → "Merkel". */
export function bareOfGenitive(surface: string, language: string | undefined): string | undefined {
  if (language === undefined || !genitive.test(surface)) return undefined;
  return languages.has(new Intl.Locale(language).language) ? surface.slice(0, -1) : undefined;
}

/** The same mentions in the same order; those in the genitive have the name without its ending as their surface. */
export function readGenitives(
  mentions: readonly NameMention[],
  lexicon: Lexicon,
): readonly NameMention[] {
  if (mentions.every(({ bare }) => bare === undefined)) return mentions;
  const printed = new Set(
    mentions.flatMap(({ surface }) => [surface, surface.split(" ").at(-1) ?? ""]),
  );
  return mentions.map((mention) => {
    const { bare, surface, corrected } = mention;
    if (bare === undefined || corrected !== undefined) return mention;
    if (isFamily(surface, lexicon)) return mention;
    const isPrinted = printed.has(bare) || printed.has(bare.split(" ").at(-1) ?? "");
    return isPrinted ? { ...mention, surface: bare } : mention;
  });
}

function isFamily(name: string, lexicon: Lexicon): boolean {
  const last = anyAscii(name.split(" ").at(-1) ?? "").toLowerCase();
  return (lexicon.classesOfWord(last) & wordClass.family) !== 0;
}
