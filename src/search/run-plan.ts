/** A plan and one segment → the articles that match, each with a score and how it was found. */
import { type SearchIndex, textStart } from "./open-index.ts";
import { add, intersect, type Matches, nothing, subtract, unite } from "./matches.ts";
import type { Alternative, Leaf, Plan } from "./plan/plan.ts";

/** In: the plan, the index, the number of the segment. Out: every article in it that matches. */
export async function runPlan(plan: Plan, index: SearchIndex, segment: number): Promise<Matches> {
  switch (plan.kind) {
    case "leaf":
      return runLeaf(plan, index, segment);
    case "any":
      return unite(await Promise.all(plan.parts.map((part) => runPlan(part, index, segment))));
    case "not":
      return complement(await runPlan(plan.part, index, segment), index, segment);
    case "date":
      return runDate(plan, index, segment);
    case "undated":
      return runDates(index, segment, (from, to) => from === "" && to === "");
    case "all":
      return runAll(plan.parts, index, segment);
  }
}

async function runAll(parts: readonly Plan[], index: SearchIndex, segment: number) {
  const wanted = parts.filter((part) => part.kind !== "not");
  const unwanted = parts.flatMap((part) => (part.kind === "not" ? [part.part] : []));
  if (wanted.length === 0 && unwanted.length === 0) return nothing();
  const found = await Promise.all(wanted.map((part) => runPlan(part, index, segment)));
  const [first = everything(index, segment), ...rest] = found;
  let matches = rest.reduce(intersect, first);
  for (const part of unwanted) matches = subtract(matches, await runPlan(part, index, segment));
  return matches;
}

async function runLeaf(leaf: Leaf, index: SearchIndex, segment: number): Promise<Matches> {
  return unite(
    await Promise.all(
      leaf.alternatives.map((alternative) =>
        runAlternative(alternative, leaf.inTitle, index, segment),
      ),
    ),
  );
}

async function runAlternative(
  alternative: Alternative,
  inTitle: boolean,
  index: SearchIndex,
  segment: number,
): Promise<Matches> {
  const run = alternative.terms.length === 1 ? runWord : runPhrase;
  const matches = await run(alternative, inTitle, index, segment);
  if (!alternative.within || matches.articles.length === 0) return matches;
  const { articles } = await index.postings(alternative.within, segment);
  const within = { articles, scores: [], tiers: [] };
  return intersect(matches, within);
}

async function runWord(
  { terms, tier, likeness }: Alternative,
  inTitle: boolean,
  index: SearchIndex,
  segment: number,
): Promise<Matches> {
  const [term] = terms;
  if (!term) return nothing();
  const { articles, weights } = await index.postings(term, segment);
  const rarity = likeness === undefined ? rarityOf(term.articles, index.articles) : likeness;
  const matches = nothing();
  for (let place = 0; place < articles.length; place += 1) {
    const weight = weights[place] ?? 0;
    if (inTitle && weight < 32) continue;
    add(matches, articles[place] ?? 0, scoreOf(weight, rarity), tier);
  }
  return matches;
}

/** Words that follow each other: the articles that have all, then the places in those. */
async function runPhrase(
  { terms, tier }: Alternative,
  inTitle: boolean,
  index: SearchIndex,
  segment: number,
): Promise<Matches> {
  if (terms.some((term) => term.placeIn(segment) < 0)) return nothing();
  const postings = await Promise.all(terms.map((term) => index.postings(term, segment)));
  const places = await Promise.all(terms.map((term) => index.places(term, segment)));
  const rarity = terms.reduce((sum, term) => sum + rarityOf(term.articles, index.articles), 0);
  const indexes = postings.map(({ articles }) => new Map(articles.map((a, place) => [a, place])));
  const matches = nothing();
  for (const article of postings[0]?.articles ?? []) {
    const ofWords = indexes.map((places, word) => places.get(article) ?? word - Infinity);
    if (ofWords.some((place) => place < 0)) continue;
    const lists = ofWords.map((place, word) => places[word]?.[place] ?? []);
    if (!follow(lists, inTitle)) continue;
    const weights = ofWords.map((place, word) => postings[word]?.weights[place] ?? 0);
    add(matches, article, scoreOf(Math.min(...weights), rarity), tier);
  }
  return matches;
}

function follow([first = [], ...rest]: number[][], inTitle: boolean): boolean {
  const sets = rest.map((places) => new Set(places));
  return first.some(
    (place) =>
      (!inTitle || place < textStart) && sets.every((set, step) => set.has(place + step + 1)),
  );
}

/** An article that may be from either side of the day is found by both; an undated one by neither. */
function runDate(
  { side, day }: Extract<Plan, { kind: "date" }>,
  index: SearchIndex,
  segment: number,
): Promise<Matches> {
  return runDates(index, segment, (from, to) => {
    if (from === "" && to === "") return false;
    return side === "before" ? (from || to) < day : (to || from) >= day;
  });
}

async function runDates(
  index: SearchIndex,
  segment: number,
  fits: (from: string, to: string) => boolean,
): Promise<Matches> {
  const matches = nothing();
  for (const article of everything(index, segment).articles) {
    const { from, to } = await index.facets(index.numberOf(segment, article));
    if (fits(from, to)) add(matches, article, 0, 0);
  }
  return matches;
}

/** How much a word tells: 0 for one that is everywhere. */
function rarityOf(articles: number, all: number): number {
  return Math.log(1 + (all - articles + 0.5) / (articles + 0.5));
}

/** A word in the title counts half as much again. */
function scoreOf(weight: number, rarity: number): number {
  return rarity * (weight & 31) * (weight < 32 ? 1 : 1.5);
}

function everything(index: SearchIndex, segment: number): Matches {
  const matches = nothing();
  const count = index.head.segments[segment] ?? 0;
  for (let article = 0; article < count; article += 1) add(matches, article, 0, 0);
  return matches;
}

function complement(matches: Matches, index: SearchIndex, segment: number): Matches {
  return subtract(everything(index, segment), matches);
}
