/** Other writings of a word, titles that are the query, and what is said when no article has all the words. */
import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { SearchIndex } from "../../../src/search/query/open-index.ts";
import { formatNote } from "../../../src/search/query/plan/format-note.ts";
import { findPartialMatches } from "../../../src/search/query/partial-matches.ts";
import { addFilters } from "../../../src/search/query/plan/plan-filters.ts";
import { planQuery } from "../../../src/search/query/plan/plan-query.ts";
import { runPlan } from "../../../src/search/query/run-plan.ts";
import { isStopWord } from "../../../src/search/stop-words.ts";
import { find, indexOf } from "../memory-index.ts";

const texts: [id: string, title: string, text: string][] = [
  ["closed", "A truce holds", "The ceasefire held; an email said so. The children fled."],
  ["hyphen", "A truce ends", "A cease-fire failed. An e-mail and a hand-over followed."],
  ["open", "Talks go on", "They want a cease fire. Nobody fights. A child is fleeing."],
  ["apart", "Fires", "Fire after fire; nothing will cease."],
  [
    "ferry",
    "Ferry",
    "The boat sank in the storm off the coast, and all were saved by fishermen at dawn.",
  ],
  [
    "boats",
    "Ferry, ferry, ferry: a history",
    "The ferry. Another ferry. A third ferry for the town.",
  ],
  ["korean", "소식", "대통령은 어제 키이우에서 말했다."],
  ["turkish", "Haber", "Türkiye’nin başkenti Ankara'da toplandı."],
  ["place", "Elsewhere", "A depot burned near Pakrac on Monday."],
];

let index: SearchIndex;
before(async () => {
  const articles = texts.map(([id, title, text]) => ({
    id,
    title,
    sentences: [{ text, anchor: "p-1" }],
    places: [],
    people: [],
    organisations: [],
  }));
  const kharkiv = { name: "Kharkiv", variants: ["Kharkiv"], alsoKnownAs: ["Kharkov"] };
  const names = [{ kind: "place" as const, id: "kharkiv", ...kharkiv }];
  const named = {
    ...{ id: "named", title: "Here", places: ["kharkiv"], people: [], organisations: [] },
    sentences: [{ text: "Rain in Kharkiv.", anchor: "p-1" }],
  };
  index = (await indexOf({ articles: [...articles, named], names })).index;
});

/** Exact hits, and those through another form; then a note that must be among the notes. */
const answers: [query: string, exact: string, variant: string, note?: RegExp][] = [
  ["ceasefire", "closed", "hyphen open", /also found as “cease-fire”/],
  ["cease-fire", "hyphen open", "closed", /also found as “ceasefire”/],
  ["cease fire", "apart hyphen open", "closed"],
  ['"cease-fire"', "hyphen open", ""],
  ["email", "closed", "hyphen"],
  ["handover", "", "hyphen"],
  ["child", "open", "closed", /also finds “children”/],
  ["flee", "", "closed open"],
  ["fight", "", "open"],
  ["대통령", "", "korean"],
  ["키이우", "", "korean"],
  ["대통령이", "", "korean"],
  ["Türkiye", "turkish", ""],
  ["ankara", "turkish", ""],
  ["kharkof", "", "named"],
];

for (const [query, ...expected] of answers)
  test(query, async () => {
    const { hits, notes } = await find(query, index);
    for (const tier of [0, 1]) {
      const own = hits.first(hits.length).filter((hit) => hit.tier === tier);
      const ids = await index.runUntilLoaded(() => own.map((hit) => index.text(hit.article)[0]));
      assert.equal(ids.sort().join(" "), expected[tier], `tier ${tier}`);
    }
    const [, , note] = expected;
    if (note) assert.match(notes.map(formatNote).join(" "), note);
  });

test("the article whose whole title is the query comes first", async () => {
  const { hits } = await find("ferry", index);
  const ids = await index.runUntilLoaded(() =>
    hits.first(2).map((hit) => index.text(hit.article)[0]),
  );
  assert.deepEqual(ids, ["ferry", "boats"]);
});

/** What articles have, what they lack, and the query that finds them. */
const partial: [query: string, groups: string[]][] = [
  ["weapons depot near pakrac", ["1: depot pakrac | weapons > depot pakrac"]],
  ["weapons pakrac depot", ["1: pakrac depot | weapons > pakrac depot"]],
  ['"third ferry" pakrac -Monday', ['1: "third ferry" | pakrac > "third ferry" -Monday']],
  ["ferry pakrac", ["1: pakrac | ferry > pakrac", "2: ferry | pakrac > ferry"]],
  ["weapons", []],
  ["weapons OR tanks", []],
];

for (const [query, expected] of partial)
  test(`when nothing has all of ${query}`, async () => {
    const { parsed, hits } = await find(query, index);
    const state = { query, include: [], exclude: [], sort: "relevance" as const };
    const context = { state, index, addFilters, isStopWord, planQuery, runPlan };
    const groups =
      hits.length > 0
        ? []
        : await index.runUntilLoaded(() => findPartialMatches(parsed.query, context));
    const shown = groups.map(
      ({ count, has, lacks, query: next }) =>
        `${count}: ${has.join(" + ")} | ${lacks.join(" + ")} > ${next}`,
    );
    assert.deepEqual(shown, expected);
  });

test("articles that are headlines and no more are found", async () => {
  const titles = ["Ferry sinks", "Truce holds"];
  const bare = titles.map((title, number) => ({
    ...{ id: `bare-${number}`, title, sentences: [] },
    ...{ places: [], people: [], organisations: [] },
  }));
  const { index: headlines } = await indexOf({ articles: bare, names: [] });
  const { hits } = await find("truce", headlines);
  assert.deepEqual(
    await headlines.runUntilLoaded(() =>
      hits.first(2).map(({ article }) => headlines.text(article)[0]),
    ),
    ["bare-1"],
  );
});
