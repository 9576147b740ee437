/** A plan and one segment → the articles that match, each with a score and how it was found. */
import { type SearchIndex, textStart } from "./open-index.ts";
import type { Alternative, Leaf, Plan, Tier } from "./plan/plan.ts";

/** Articles of a segment, ascending, each with its score and its tier. */
export interface Matches {
  articles: number[];
  scores: number[];
  tiers: Tier[];
}

/** In place of a tier: not found. */
const absent = 3;

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

function nothing(): Matches {
  return { articles: [], scores: [], tiers: [] };
}

function everything(index: SearchIndex, segment: number): Matches {
  const matches = nothing();
  const count = index.head.segments[segment] ?? 0;
  for (let article = 0; article < count; article += 1) add(matches, article, 0, 0);
  return matches;
}

function add(matches: Matches, article: number, score: number, tier: Tier): void {
  matches.articles.push(article);
  matches.scores.push(score);
  matches.tiers.push(tier);
}

/** Articles in any of them: best way found, scores of the ways added. */
function unite(all: readonly Matches[]): Matches {
  const some = all.filter((matches) => matches.articles.length > 0);
  const [first = nothing()] = some;
  if (some.length < 2) return first;
  const last = Math.max(...some.map((matches) => matches.articles.at(-1) ?? 0));
  const scores = new Float64Array(last + 1);
  const tiers = new Uint8Array(last + 1).fill(absent);
  for (const matches of some)
    for (let place = 0; place < matches.articles.length; place += 1) {
      const article = matches.articles[place] ?? 0;
      scores[article] = (scores[article] ?? 0) + (matches.scores[place] ?? 0);
      tiers[article] = Math.min(tiers[article] ?? absent, matches.tiers[place] ?? absent);
    }
  const united = nothing();
  for (let article = 0; article <= last; article += 1) {
    const tier = tiers[article] ?? absent;
    if (tier !== absent) add(united, article, scores[article] ?? 0, tier as Tier);
  }
  return united;
}

/** Articles in both: the less exact way, scores added. */
function intersect(one: Matches, other: Matches): Matches {
  const matches = nothing();
  let at = 0;
  one.articles.forEach((article, place) => {
    while ((other.articles[at] ?? Infinity) < article) at += 1;
    if (other.articles[at] !== article) return;
    const score = (one.scores[place] ?? 0) + (other.scores[at] ?? 0);
    add(matches, article, score, higher(one.tiers[place] ?? 0, other.tiers[at] ?? 0));
  });
  return matches;
}

function higher(one: Tier, other: Tier): Tier {
  return one > other ? one : other;
}

function complement(matches: Matches, index: SearchIndex, segment: number): Matches {
  return subtract(everything(index, segment), matches);
}

/** Exact and variant hits of the unwanted take an article out. */
function subtract(matches: Matches, unwanted: Matches): Matches {
  const out = new Set(unwanted.articles);
  const left = nothing();
  matches.articles.forEach((article, place) => {
    if (!out.has(article))
      add(left, article, matches.scores[place] ?? 0, matches.tiers[place] ?? 0);
  });
  return left;
}
