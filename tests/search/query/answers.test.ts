/** A few articles, and what a reader expects of each query: which are found, and through what. */
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { foldWords } from "../../../src/search/words.ts";
import { planQuery } from "../../../src/search/query/plan/plan-query.ts";
import { toHits } from "../../../src/search/query/hits.ts";
import { runPlan } from "../../../src/search/query/run-plan.ts";
import { findBestAnswer } from "../../../src/search/query/best-answer.ts";
import { parseQuery } from "../../../src/search/query/syntax/parse-query.ts";
import { countFacets } from "../../../src/search/query/facets.ts";
import { formatNote } from "../../../src/search/query/plan/format-note.ts";
import { toHighlightPatterns } from "../../../src/search/query/highlights.ts";
import { isStopWord } from "../../../src/search/stop-words.ts";
import type { SearchIndex } from "../../../src/search/query/open-index.ts";
import { toCsv } from "../../../src/search/query/results-csv.ts";
import { readFragment, toFragment } from "../../../src/search/query/search-state.ts";
import type { SearchableArticle, SearchableCorpus } from "../../../src/search/searchable.ts";
import { findSnippets } from "../../../src/search/query/snippets.ts";
import { suggest } from "../../../src/search/query/suggest.ts";
import { find, indexOf } from "../memory-index.ts";

function article(id: string, text: string, named: Partial<SearchableArticle>): SearchableArticle {
  const sentences = text.split("|").map((part) => ({ text: part.trim(), anchor: "p-1" }));
  return {
    id,
    title: `Title of ${id}`,
    sentences,
    places: [],
    people: [],
    organisations: [],
    ...named,
  };
}

const corpus: SearchableCorpus = {
  articles: [
    article("a", "Kiev denied it.| In Lagos the harbour was closed.", {
      places: ["kyiv"],
      from: "2023-05-22",
      to: "2023-05-23",
    }),
    article("b", "Kyiv’s mayor spoke in March.", {
      places: ["kyiv"],
      from: "2024-01-05",
      to: "2024-01-05",
    }),
    article("c", "President Volodymyr Zelensky said so. Zelensky left.", {
      people: ["volodymyr-zelensky"],
    }),
    article("d", "Olena Zelensky of Accra, no relation.", { people: ["olena-zelensky"] }),
    article("e", "=SUM(1) A casual remark on depots; the harbor reopened.", {}),
    ...[1, 2, 3, 4, 5, 6].map((n) => article(`f${n}`, "A casual word.", {})),
    article("g", "A causal link.| <img src=x onerror=alert(1)> in Kharkiv", {
      places: ["kharkiv"],
      days: ["2022-07-14"],
    }),
    article("h", "On 14 July rockets hit a bakery near the old ferry pier.", {
      days: ["2023-07-14"],
      people: ["ama-boateng"],
    }),
  ],
  days: [
    { day: "2022-07-14", path: "timeline.html#2022-07-14", sentences: 1, articles: 1, counted: [] },
    { day: "2023-07-14", path: "timeline.html#2023-07-14", sentences: 2, articles: 1, counted: [] },
  ],
  names: [
    { kind: "place", id: "kyiv", name: "Kyiv", variants: ["Kyiv", "Kiev"], alsoKnownAs: ["Київ"] },
    {
      kind: "place",
      id: "kharkiv",
      name: "Kharkiv",
      variants: ["Kharkiv"],
      alsoKnownAs: ["Харків", "Kharkov", "March"],
    },
    {
      kind: "person",
      id: "volodymyr-zelensky",
      name: "Volodymyr Zelensky",
      variants: ["Zelensky", "Volodymyr Zelensky"],
      alsoKnownAs: [],
    },
    {
      kind: "person",
      id: "olena-zelensky",
      name: "Olena Zelensky",
      variants: ["Olena Zelensky"],
      alsoKnownAs: [],
    },
    {
      kind: "person",
      id: "ama-boateng",
      name: "Ama Boateng",
      variants: ["Ama Boateng"],
      alsoKnownAs: [],
      roles: ["mayor of the Kharkiv district"],
    },
  ],
};

let index: SearchIndex;
before(async () => {
  index = (await indexOf(corpus)).index;
});

/** Exact hits, hits through another form or spelling, near hits; then a note that must be among the notes. */
const answers: [query: string, exact: string, variant: string, near: string, note?: RegExp][] = [
  ["Kiev", "a", "b", "", /Kiev is also written Kyiv/],
  ["Kyiv", "b", "a", "", /Kyiv is also written Kiev/],
  ["Київ", "", "a b", "", /Київ: also known as Kyiv/],
  ["Харків", "", "g", ""],
  ["Kharkov", "", "g", ""],
  ["Harkiv", "", "g", ""],
  ["March", "b", "", ""],
  ["Zelenskiy", "", "c d", "", /Zelenskiy: also known as Volodymyr Zelensky/],
  ["Volodymyr Zelenskiy", "", "c", ""],
  ['"Zelenskiy"', "", "", ""],
  ["depot", "", "e", ""],
  ['"depot"', "", "", ""],
  ["harbour", "a", "e", "", /also finds “harbor”/],
  ["Lagso", "", "", "a", /Similar to “Lagso”: “lagos”/],
  ["causal", "g", "", "e f1 f2 f3 f4 f5 f6", /Similar to “causal”: “casual”/],
  // A word that is there is only taken for a slip when it is rare itself, not when the others are.
  ["casual lagso", "", "", ""],
  ["casual", "e f1 f2 f3 f4 f5 f6", "", ""],
  ["casual -causal", "e f1 f2 f3 f4 f5 f6", "", ""],
  ['"denied it in Lagos"', "a", "", ""],
  ["place:kiev", "a b", "", ""],
  ["place:Харків", "g", "", ""],
  ["person:zelensky", "c d", "", ""],
  ["person:zelen*", "c d", "", ""],
  ['person:"Volodymyr Zel*', "c", "", ""],
  ["place:kh*", "g", "", ""],
  ["before:2024", "a", "", ""],
  ["after:2023-05-23 before:2023-05-23", "a", "", ""],
  ["place:kyiv -Kiev", "b", "", ""],
  ["-casual -Kyiv -Kiev -place:kharkiv", "c d h", "", ""],
  ["who spoke in March", "b", "", "", /“who” is too common/],
  ['the "in"', "a b g", "", ""],
  ["the", "a e h", "", ""],
  ["14 July", "g h", "", "", /“14 July” was read as a date/],
  ["rockets 14th of July", "h", "", ""],
  ["July 14, 2022", "g", "", ""],
  ["2023-07-14", "h", "", ""],
  ["13 July", "", "", ""],
  ["rockets NEAR/3 bakery", "h", "", ""],
  ["bakery NEAR/3 rockets", "h", "", ""],
  ["rockets NEAR/2 bakery", "", "", ""],
  ['"ferry pier" NEAR/4 bak*', "h", "", ""],
  ["depot NEAR/2 remark", "", "e", ""],
  ["person:mayor", "h", "", ""],
];

for (const [query, ...expected] of answers)
  test(query, async () => {
    const { hits, notes } = await find(query, index);
    for (const tier of [0, 1, 2]) {
      const own = hits.first(hits.length).filter((hit) => hit.tier === tier);
      const ids = await index.runUntilLoaded(() => own.map((hit) => index.text(hit.article)[0]));
      assert.equal(ids.sort().join(" "), expected[tier], `tier ${tier}`);
    }
    const [, , , note] = expected;
    if (note) assert.match(notes.map(formatNote).join(" "), note);
  });

test("facets are counted, included, excluded, and kept in the fragment", async () => {
  const { hits } = await find("place:kyiv", index);
  const { groups } = await index.runUntilLoaded(() => countFacets(hits.first(hits.length), index));
  const counts = groups.flatMap(({ facets }) =>
    facets.map(({ facet, count }) => `${facet} ${count}`),
  );
  assert.deepEqual(counts, ["place:kyiv 2", "year:2023 1", "year:2024 1"]);
  const state = {
    query: "a & b = “c”",
    include: ["year:2023"],
    exclude: ["person:x"],
    sort: "oldest" as const,
  };
  assert.deepEqual(readFragment(toFragment(state)), state);
  const filtered = await find({ ...readFragment("#q=place:kyiv&without=year:2023") }, index);
  assert.equal(filtered.hits.length, 1);
  const undated = await find(
    { ...readFragment("#q=&with=year:undated&with=place:kharkiv") },
    index,
  );
  assert.equal(undated.hits.length, 1);
});

test("a spreadsheet runs nothing of the copy", async () => {
  const results = await find("=SUM", index);
  const [hit] = results.hits.first(1);
  assert.ok(hit);
  const text = await index.runUntilLoaded(() => index.text(hit.article));
  const shown = await findSnippets(text, toHighlightPatterns(results.plan, hit.tier));
  const rows = [{ article: shown, tier: hit.tier, address: "https://example.org/e.html" }];
  const csv = await toCsv(results, { query: "=SUM", rows, build: index.build });
  assert.match(csv, /\r\n'=SUM,/);
  assert.match(csv, /,'=SUM\(1\) A casual remark/);
});

test("highlights are where the words are", async () => {
  const results = await find("Kyiv", index);
  const [hit] = results.hits.first(1);
  assert.ok(hit);
  const text = await index.runUntilLoaded(() => index.text(hit.article));
  const shown = await findSnippets(text, toHighlightPatterns(results.plan, hit.tier));
  const highlighted = shown.snippets.flatMap(({ text, highlights }) =>
    highlights.map(({ start, end }) => text.slice(start, end)),
  );
  assert.deepEqual(highlighted, ["Kyiv’s"]);
});

const best: [query: string, answer: string, others?: string][] = [
  ["kiev", "Kyiv"],
  ["mayor of Kharkiv", "Ama Boateng (mayor of the Kharkiv district)", "Kharkiv"],
  ["what did the Kharkiv mayor do", "Ama Boateng (mayor of the Kharkiv district)", "Kharkiv"],
  ["mayor", ""],
  ["casual remark Kharkiv", "Kharkiv"],
  ["Харків", "Kharkiv"],
  ["zelensky", "Volodymyr Zelensky", "Olena Zelensky"],
  ["rockets 14 July", "2023-07-14 2022-07-14"],
  ["July 2022 Kharkiv", "2022-07-14", "Kharkiv"],
  ["14 August", ""],
];

for (const [query, expected, others = ""] of best)
  test(`the best answer to ${query} is ${expected || "none"}`, async () => {
    const { query: parsed } = parseQuery(query);
    const found = await index.runUntilLoaded(() => findBestAnswer(parsed, index));
    const role = found?.role === undefined ? "" : ` (${found.role})`;
    const days = found?.days.map(({ day }) => day).join(" ");
    assert.equal(found?.name ? found.name[2] + role : (days ?? ""), expected);
    assert.equal(found?.others.map(([, , name]) => name).join(" ") ?? "", others);
  });

const completions: [typed: string, completed: string | undefined][] = [
  ["casual -dep", "casual -depots"],
  ['"casual rem', '"casual remark'],
  ["(casu", "(casual"],
  ["U.S.", undefined],
  ["place:kyiv-cas", undefined],
];

for (const [typed, completed] of completions)
  test(`${typed} is completed: ${completed}`, async () => {
    const all = await index.runUntilLoaded(() => suggest(typed, { index, ...engine }));
    assert.equal(all.find(({ kind }) => kind === "word")?.text, completed);
  });

const engine = { foldWords, isStopWord, planQuery, runPlan, toHits };
const suggestions: [typed: string, first: string, isNear: boolean][] = [
  ["volodymyr zel", "Volodymyr Zelensky", false],
  ["Харків", "Kharkiv", false],
  ["kiev", "Kyiv", false],
  ["the mayor of khar", "Ama Boateng", false],
  ["Title of g", "Title of g", false],
  ["Lagso", "lagos", true],
];

for (const [typed, first, isNear] of suggestions)
  test(`suggested for ${typed}: ${first}`, async () => {
    const [suggestion] = await index.runUntilLoaded(() => suggest(typed, { index, ...engine }));
    assert.equal(suggestion?.text, first);
    assert.equal(suggestion?.isNear, isNear);
  });
