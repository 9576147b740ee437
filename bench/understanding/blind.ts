/** The figures against the blind labels: organisations beside a rival's, lines, dates and direct speech. */
import type { BlindArticle } from "./blind-labels.ts";
import { measureBlindReading } from "./blind-reading.ts";
import { type Tally, printTallies } from "./tallies.ts";
import type { Measured } from "./read-apart.ts";
import { addKind, type KindScore, scoreKind } from "./score.ts";

export interface Blind {
  what: string;
  articles: number;
  organisations: { name: string; exact: KindScore; overlapping: KindScore }[];
  figures: Tally[];
}

/** What each finder of names found, and the model that Dateline found them with. */
export interface Finders {
  names: Record<string, Measured["names"]>;
  modelFile: string;
}

/** In: the labelled articles, and what was found in them. Out: the figures. */
export function measureBlind(
  articles: readonly BlindArticle[],
  { names, modelFile }: Finders,
): Blind {
  return {
    what: `Organisations, lines, dates and direct speech were measured blind, in ${articles.length} of these articles: labelled by someone who had not seen the software’s reading. No rule was made on these labels.`,
    articles: articles.length,
    organisations: Object.entries(names).map(([name, found]) => ({
      name,
      exact: scoreOrganisations(articles, found, "exact"),
      overlapping: scoreOrganisations(articles, found, "overlapping"),
    })),
    figures: measureBlindReading(articles, modelFile),
  };
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

/** In: the figures. Out: nothing; they are printed. */
export function printBlind({ articles, organisations, figures }: Blind): void {
  console.log(
    `\nBlind: ${articles} articles labelled by someone who had not seen the software’s reading`,
  );
  console.table(
    Object.fromEntries(
      organisations.flatMap(({ name, exact, overlapping }) => [
        [`${name} organisation, exact`, exact],
        [`${name} organisation, overlapping`, overlapping],
      ]),
    ),
  );
  printTallies(figures);
}
