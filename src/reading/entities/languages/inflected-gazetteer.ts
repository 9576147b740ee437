/** The gazetteer for a language with cases: "Харкова" finds what "Харків" is called. */
import type { GazetteerPlace } from "../gazetteer/gazetteer-place.ts";
import type { Gazetteer, GazetteerMatch } from "../gazetteer/gazetteer.ts";

const mostForms = 200;
const maxRemembered = 50_000;

/** Looks a name up as printed, and where no place of note is called so, in the nominative. */
export function inflectGazetteer(
  gazetteer: Gazetteer,
  nominativesOf: (word: string) => readonly string[],
): Gazetteer {
  const known = new Map<string, readonly GazetteerMatch[]>();
  function find(name: string): readonly GazetteerMatch[] {
    const cached = known.get(name);
    if (cached) return cached;
    const found = findInNominative(name);
    if (known.size >= maxRemembered) known.clear();
    known.set(name, found);
    return found;
  }

  function findInNominative(name: string): readonly GazetteerMatch[] {
    const asPrinted = gazetteer.find(name);
    if (!cyrillic.test(name) || populationOf(asPrinted) >= leastPeople) return asPrinted;
    const [best] = combine(name, nominativesOf)
      .map((form) => gazetteer.find(form).filter(({ place }) => isKnown(place)))
      .filter(
        (matches) =>
          matches.length > 0 &&
          (asPrinted.length === 0 || populationOf(matches) > populationOf(asPrinted)),
      )
      .sort((a, b) => populationOf(b) - populationOf(a));
    const inNominative = best?.map(({ place }) => ({ place, how: "alias" as const })) ?? [];
    return inNominative.length > 0 ? inNominative : asPrinted;
  }

  return { ...gazetteer, find };
}

/** Of the many villages one is called nearly as any word may be in some case. */
function isKnown({ kind, population }: GazetteerPlace): boolean {
  return !villages.has(kind) || population >= leastPeople;
}

const villages: ReadonlySet<GazetteerPlace["kind"]> = new Set(["town", "village", "district"]);
const leastPeople = 10_000;

const cyrillic = /^\p{Script=Cyrillic}/u;

function populationOf(matches: readonly GazetteerMatch[]): number {
  return matches[0]?.place.population ?? 0;
}

/** "Харківської області" → the forms of each word with those of the others. */
function combine(name: string, nominativesOf: (word: string) => readonly string[]): string[] {
  const words = name.split(/(?<=[\s-])|(?=[\s-])/u);
  let names = [""];
  for (const word of words) {
    const forms = /\p{L}/u.test(word) ? nominativesOf(word) : [word];
    if (names.length * forms.length > mostForms && names.length > 1) return [];
    names = names.flatMap((begun) => forms.map((form) => begun + form));
  }
  return names;
}
