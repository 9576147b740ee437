/** The figures against the blind labels: organisations beside a rival's, lines, dates and direct speech. */
import type { BlindArticle, BlindArticles } from "./blind-labels.ts";
import { measureBlindReading } from "./blind-reading.ts";
import type { Measured } from "./read-apart.ts";
import { addKind, type KindScore, scoreKind } from "./score.ts";
import { measureLines, printSets, type SetTallies, type Tally } from "./tallies.ts";

/** What is published: every figure in each set of articles, and in both together. */
export interface Blind extends SetTallies {
  what: string;
  organisations: { name: string; exact: KindScore; overlapping: KindScore }[];
}

/** What each finder of names found, and the model that Dateline found them with. */
export interface Finders {
  names: Record<string, Measured["names"]>;
  modelFile: string;
}

/** Measures both sets. Organisations and lines are labelled in the first one only. */
export function measureBlind(
  { first, second }: BlindArticles,
  { names, modelFile }: Finders,
): Blind {
  const lines = measureLines(first.map(({ text, lines }) => ({ text, labels: lines })));
  return {
    what: `Checked on two sets of these articles, ${first.length} and ${second.length}, marked by readers who did not know what the software found. Only the first set has organisations and lines. Some rules for direct speech and for dates were corrected after the first set was compared; none was after the second.`,
    organisations: Object.entries(names).map(([name, found]) => ({
      name,
      exact: scoreOrganisations(first, found, "exact"),
      overlapping: scoreOrganisations(first, found, "overlapping"),
    })),
    sets: [
      `first ${first.length}`,
      `second ${second.length}`,
      `all ${first.length + second.length}`,
    ],
    figures: [
      ...lines.map(({ what, right, all }) => ({
        what,
        tallies: addUp({ right, all }, { right: 0, all: 0 }),
      })),
      ...joinTallies(measureBlindReading(first, modelFile), measureBlindReading(second, modelFile)),
    ],
  };
}

/** The same counts of two sets, in the same order, and of both together. */
function joinTallies(first: readonly Tally[], second: readonly Tally[]): SetTallies["figures"] {
  return first.map(({ what, right, all }, place) => {
    const other = second[place];
    if (other?.what !== what) throw new Error(`Expected “${what}” to be counted in both sets.`);
    return { what, tallies: addUp({ right, all }, { right: other.right, all: other.all }) };
  });
}

type Count = Omit<Tally, "what">;

function addUp(first: Count, second: Count): Count[] {
  return [first, second, { right: first.right + second.right, all: first.all + second.all }];
}

function scoreOrganisations(
  articles: readonly BlindArticle[],
  names: Measured["names"],
  mode: "exact" | "overlapping",
): KindScore {
  return addKind(
    articles.map(({ id, organisations }) => {
      const found = names[id];
      if (!found) throw new Error(`${id} is not in the half that the measured model never saw.`);
      return scoreKind(
        organisations,
        found.filter(({ kind }) => kind === "organisation"),
        mode,
      );
    }),
  );
}

/** Prints the figures as they are published. */
export function printBlind(blind: Blind): void {
  console.log(`\nBlind. ${blind.what}`);
  console.table(
    Object.fromEntries(
      blind.organisations.flatMap(({ name, exact, overlapping }) => [
        [`${name} organisation, exact`, exact],
        [`${name} organisation, overlapping`, overlapping],
      ]),
    ),
  );
  printSets(blind);
}
