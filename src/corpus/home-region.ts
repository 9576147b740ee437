/** The region that most articles of a folder are about: a local paper's Kent County is its own, not a larger one far away. */
import { placeTablesOf, type Draft } from "../reading/read-article.ts";
import { readPlaces } from "../reading/entities/read-places.ts";
import type { ReadingTables } from "../reading/reading-tables.ts";

/** Fewer articles are no folder that is about a region. */
const leastArticles = 20;
/** The share of the articles with places that name some of it. */
const leastShare = { region: 0.4, country: 0.7 };

/** Reads the places of all articles anew, where the folder has a home; the drafts as they are where it has none. */
export function readPlacesAtHome(drafts: readonly Draft[], tables: ReadingTables): Draft[] {
  const home = {
    region: findMostNamed(drafts, "region"),
    country: findMostNamed(drafts, "country"),
  };
  if (home.region === undefined && home.country === undefined) return [...drafts];
  return drafts.map((draft) => ({
    ...draft,
    placeReadings: readPlaces(
      draft.text,
      draft.names,
      placeTablesOf(tables, draft.language?.tag),
      home,
    ),
  }));
}

/** The code of the division, or the country, that most articles name places of; countries and capitals do not count, as papers everywhere name them. */
function findMostNamed(drafts: readonly Draft[], kind: "region" | "country"): string | undefined {
  const named = drafts
    .map(
      ({ placeReadings }) =>
        new Set(
          placeReadings.flatMap(({ place }) =>
            place === undefined || place.kind === "country" || place.capital
              ? []
              : (place[kind] ?? []),
          ),
        ),
    )
    .filter(({ size }) => size > 0);
  if (named.length < leastArticles) return undefined;
  const counts = new Map<string, number>();
  for (const codes of named)
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return first && first[1] >= leastShare[kind] * named.length ? first[0] : undefined;
}
