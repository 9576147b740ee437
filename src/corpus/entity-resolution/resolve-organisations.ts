/** Resolves organisations: a name, its abbreviation and its spellings are one organisation. */
import { formatReason } from "../../record/reasons.ts";
import type { CorpusFile } from "../corpus-file.ts";
import { fold } from "../../text/fold.ts";
import type { Organisation } from "../../record/record.ts";
import { slugify } from "../../text/slug.ts";
import {
  countVariants,
  formatCorrection,
  groupById,
  type Resolution,
  type NameMention,
  sortByName,
  type ResolvedMention,
} from "./name-mention.ts";

/** "International Atomic Energy Agency" → "iaea". Small words have no letter in a short form. */
const smallWord = /^(?:of|the|and|for|in|on|de|du|des|la|le|el|y|und|der)$/;
const minInitials = 2;

/** Resolves all mentions of organisations. */
export function resolveOrganisations(
  mentions: readonly NameMention[],
  file: CorpusFile,
): Resolution<Organisation> {
  const bySpelling = Map.groupBy(mentions, ({ corrected, surface }) => toKey(corrected ?? surface));
  const longForms = findLongForms(bySpelling);
  const resolved = mentions.map((mention): ResolvedMention => {
    const key = toKey(mention.corrected ?? mention.surface);
    const target = mention.corrected ? key : (longForms.get(key) ?? key);
    const how =
      mention.corrected && mention.corrected !== mention.surface
        ? "corrected"
        : target === key
          ? "exact"
          : "alias";
    return { mention, id: slugify(target), how };
  });
  const entities = [...groupById(resolved)].map(([id, own]) => toOrganisation(id, own, file));
  return { entities: sortByName(entities), resolved };
}

function toKey(name: string): string {
  return fold(name).replace(/^the /, "");
}

/** A short form joins the one long name of the corpus whose initials it is, when the two stand in one article. */
function findLongForms(
  bySpelling: ReadonlyMap<string, readonly NameMention[]>,
): Map<string, string> {
  const byInitials = Map.groupBy(bySpelling.keys(), toInitials);
  const longForms = new Map<string, string>();
  for (const [key, mentions] of bySpelling) {
    if (!mentions.some(({ surface }) => surface === surface.toUpperCase())) continue;
    const files = new Set(mentions.map((mention) => mention.file));
    const together = (byInitials.get(key) ?? []).filter((long) =>
      bySpelling.get(long)?.some(({ file }) => files.has(file)),
    );
    const [only] = together;
    if (together.length === 1 && only !== undefined) longForms.set(key, only);
  }
  return longForms;
}

function toInitials(key: string): string {
  const initials = key
    .split(" ")
    .filter((word) => !smallWord.test(word))
    .map((word) => word[0] ?? "");
  return initials.length < minInitials ? "" : initials.join("");
}

function toOrganisation(
  id: string,
  own: readonly ResolvedMention[],
  file: CorpusFile,
): Organisation {
  const variants = countVariants(own);
  const corrected = own.find(({ mention }) => mention.corrected)?.mention.corrected;
  const longest = variants.filter(({ how }) => how !== "alias").map(({ text }) => text)[0];
  const name =
    corrected && corrected in file.organisations
      ? corrected
      : (longest ?? variants[0]?.text ?? id).replace(/^the /i, "");
  const notes = variants
    .filter(({ how }) => how === "alias" || how === "corrected")
    .map(({ text, how }) =>
      how === "alias"
        ? formatReason("“{words}” is the short form of “{name}”; both stand in one article.", {
            words: text,
            name,
          })
        : formatCorrection(text, name),
    );
  return { id, name, variants, alsoKnownAs: [], notes };
}
