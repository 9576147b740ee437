/** Sightings of organisations → the corpus's organisations: one for each name, its short form and its spellings. */
import type { CorpusFile } from "../corpus-file.ts";
import { fold } from "../../text/fold.ts";
import type { Organisation } from "../../record/record.ts";
import { slugify } from "../../text/slug.ts";
import {
  countVariants,
  formatCorrection,
  groupById,
  type Settled,
  type Sighting,
  sortByName,
  type Tie,
} from "./mention.ts";

/** "International Atomic Energy Agency" → "iaea". Small words have no letter in a short form. */
const smallWord = /^(?:of|the|and|for|in|on|de|du|des|la|le|el|y|und|der)$/;
const fewestInitials = 2;

/** In: all sightings of kind organisation. Out: the organisations, sorted by name, and which sighting means which. */
export function settleOrganisations(
  sightings: readonly Sighting[],
  file: CorpusFile,
): Settled<Organisation> {
  const bySpelling = Map.groupBy(sightings, ({ corrected, surface }) =>
    toKey(corrected ?? surface),
  );
  const longForms = findLongForms(bySpelling);
  const ties = sightings.map((sighting): Tie => {
    const key = toKey(sighting.corrected ?? sighting.surface);
    const target = sighting.corrected ? key : (longForms.get(key) ?? key);
    const how =
      sighting.corrected && sighting.corrected !== sighting.surface
        ? "corrected"
        : target === key
          ? "exact"
          : "alias";
    return { sighting, id: slugify(target), how };
  });
  const settled = [...groupById(ties)].map(([id, own]) => toOrganisation(id, own, file));
  return { settled: sortByName(settled), ties };
}

function toKey(name: string): string {
  return fold(name).replace(/^the /, "");
}

/** A short form joins the one long name of the corpus whose initials it is, when the two stand in one article. */
function findLongForms(bySpelling: ReadonlyMap<string, readonly Sighting[]>): Map<string, string> {
  const byInitials = Map.groupBy(bySpelling.keys(), toInitials);
  const longForms = new Map<string, string>();
  for (const [key, sightings] of bySpelling) {
    if (!sightings.some(({ surface }) => surface === surface.toUpperCase())) continue;
    const files = new Set(sightings.map((sighting) => sighting.file));
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
  return initials.length < fewestInitials ? "" : initials.join("");
}

function toOrganisation(id: string, own: readonly Tie[], file: CorpusFile): Organisation {
  const variants = countVariants(own);
  const corrected = own.find(({ sighting }) => sighting.corrected)?.sighting.corrected;
  const longest = variants.filter(({ how }) => how !== "alias").map(({ text }) => text)[0];
  const name =
    corrected && corrected in file.organisations
      ? corrected
      : (longest ?? variants[0]?.text ?? id).replace(/^the /i, "");
  const notes = variants
    .filter(({ how }) => how === "alias" || how === "corrected")
    .map(({ text, how }) =>
      how === "alias"
        ? `“${text}” is the short form of “${name}”; both stand in one article.`
        : formatCorrection(text, name),
    );
  return { id, name, variants, alsoKnownAs: [], notes };
}
