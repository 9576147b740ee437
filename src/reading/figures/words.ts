/** The tables of figures → sets and expressions. */

import { type Outcome, outcomes } from "../../record/record.ts";

/** How a word that tells an outcome relates to the figure. `tables/README.md` has an example of each. */
const ways = ["verb", "happens", "state", "count", "before", "tally"] as const;
type Way = (typeof ways)[number];

export interface FigureWords {
  /** Every form of a word → its outcome, by the way it relates to the figure. */
  outcomes: Record<Way, ReadonlyMap<string, Outcome>>;
  /** The same as alternatives of an expression, longest first. */
  alternatives: Record<Way, string>;
  units: ReadonlySet<string>;
}

/**
 * Reads the tables outcomes.txt and units.txt.
 *
 * @throws Error that names a line it cannot read.
 */
export function readFigureWords(fateTable: string, unitTable: string): FigureWords {
  const words: Record<Way, Map<string, Outcome>> = {
    verb: new Map(),
    happens: new Map(),
    state: new Map(),
    count: new Map(),
    before: new Map(),
    tally: new Map(),
  };
  for (const line of fateTable.split("\n").filter(Boolean)) {
    const [outcome, way, forms = ""] = line.split("\t");
    const layers = outcomes.find((name) => name === outcome);
    const knownWay = ways.find((name) => name === way);
    if (!layers || !knownWay) {
      throw new Error(
        `outcomes.txt: expected an outcome, a way and words with tabs, found "${line}".`,
      );
    }
    for (const form of forms.split(" ")) words[knownWay].set(form.replaceAll("\\s", " "), layers);
  }
  return {
    outcomes: words,
    alternatives: {
      verb: toAlternatives(words.verb.keys()),
      happens: toAlternatives(words.happens.keys()),
      state: toAlternatives(words.state.keys()),
      count: toAlternatives(words.count.keys()),
      before: toAlternatives(words.before.keys()),
      tally: toAlternatives(words.tally.keys()),
    },
    units: new Set(unitTable.split(/\s+/).filter(Boolean)),
  };
}

/** Joins words as alternatives of a regular expression, longest first. */
export function toAlternatives(words: Iterable<string>): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.join("|").replaceAll(" ", "\\s")})`;
}

/** Writes words as the tables have them: lower case, single spaces. */
export function toForm(words: string): string {
  return words.toLowerCase().replaceAll(/\s+/g, " ");
}
