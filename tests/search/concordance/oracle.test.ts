/** Words in context over an index in many files: the same as reading every text word by word. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { toHighlightPatterns } from "../../../src/search/query/highlights.ts";
import { countWords } from "../../../src/search/query/concordance/count-words.ts";
import {
  countNeighbours,
  weighNeighbours,
} from "../../../src/search/query/concordance/collocates.ts";
import { type ContextLine, findLines } from "../../../src/search/query/concordance/find-lines.ts";
import { loadFacts } from "../../../src/search/query/concordance/over-time.ts";
import {
  findWordForms,
  type QueryReader,
} from "../../../src/search/query/concordance/word-forms.ts";
import type { SearchIndex } from "../../../src/search/query/open-index.ts";
import { planQuery } from "../../../src/search/query/plan/plan-query.ts";
import { parseQuery } from "../../../src/search/query/syntax/parse-query.ts";
import type { SearchableArticle } from "../../../src/search/searchable.ts";
import { isStopWord } from "../../../src/search/stop-words.ts";
import { toSpellings } from "../../../src/search/spellings.ts";
import { findWords, foldWords } from "../../../src/search/words.ts";
import { indexOf } from "../memory-index.ts";

const reader: QueryReader = { parseQuery, planQuery, toHighlightPatterns, toSpellings };
const noPause = () => Promise.resolve();
/** Small pieces, so that there are several segments, shards and files of texts. */
const sizes = { segment: 5, fileShare: 0.5, minTerms: 4, shardPostings: 12, text: 300 };

/** Few words, so that they often stand together; some are stop words, some are written in several ways. */
const word = fc.constantFrom(
  ..."missile Missile missiles strike Strike the of Kyiv’s Kyiv air defence depot depots hit Харків são".split(
    " ",
  ),
);
const sentence = fc
  .array(fc.tuple(word, fc.constantFrom(" ", ", ", " – ", "-")), { minLength: 1, maxLength: 14 })
  .map(
    (words) =>
      `${words
        .map((parts) => parts.join(""))
        .join("")
        .trim()}.`,
  );
const paragraph = fc.record({
  sentences: fc.array(sentence, { minLength: 1, maxLength: 3 }),
  isCaption: fc.boolean(),
});
const corpus = fc
  .array(
    fc.record({
      title: sentence,
      paragraphs: fc.array(paragraph, { maxLength: 4 }),
      day: fc.constantFrom(undefined, "2023-12-30", "2024-01-02"),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((articles) => articles.map(toArticle));

function toArticle(
  made: {
    title: string;
    paragraphs: { sentences: string[]; isCaption: boolean }[];
    day?: string | undefined;
  },
  number: number,
): SearchableArticle {
  return {
    id: `a-${number}`,
    title: made.title,
    ...(made.day && { from: made.day, to: made.day }),
    sentences: made.paragraphs.flatMap(({ sentences, isCaption }, place) =>
      sentences.map((text) => ({ text, anchor: `p-${place}`, ...(isCaption && { isCaption }) })),
    ),
    places: [],
    people: [],
    organisations: [],
  };
}

const query = fc.constantFrom(
  ...[
    "missile",
    '"missile"',
    "air defence",
    "missile strike",
    "strike OR depot",
    "mis*",
    "Харьков",
    "kyiv",
    "the",
    "zzz",
  ],
);

test("counts, lines and neighbours are those of reading all texts", async () => {
  await fc.assert(
    fc.asyncProperty(corpus, query, async (articles, asked) => {
      const { index } = await indexOf({ articles, names: [] }, sizes);
      const { words, lines, neighbours } = await read(asked, index);
      const forms = words.forms.map(({ text }) => text);
      const expected = readEverything(articles, forms);
      const count = await countWords(words, index, noPause);
      assert.equal(count.times, expected.lines.length);
      assert.equal(lines.length, count.times);
      for (const [place, form] of forms.entries())
        assert.equal(
          count.byForm[place],
          expected.lines.filter((line) => line.form === form).length,
        );
      const partsOf = (some: readonly { part: string }[], part: string) =>
        some.filter((line) => line.part === part).length;
      const inTitles = count.articles.reduce((sum, { inTitle }) => sum + inTitle, 0);
      const inCaptions = count.articles.reduce((sum, one) => sum + one.inCaptions, 0);
      assert.equal(inTitles, partsOf(expected.lines, "headline"));
      assert.equal(inCaptions, partsOf(expected.lines, "caption"));
      assert.deepEqual(lines.map(summary).sort(), expected.lines.map(summary).sort());
      const facts = await loadFacts(index, noPause);
      assert.equal(facts.total, expected.tokens.length);
      const weighed = await weighNeighbours(neighbours, {
        ...{ words: facts.total, index, pause: noPause },
      });
      assert.deepEqual(
        weighed.map(({ folded, near, total }) => ({ folded, near, total })),
        expected.collocates.map(({ folded, near, total }) => ({ folded, near, total })),
      );
      for (const [place, { strength }] of weighed.entries())
        assert.ok(Math.abs(strength - (expected.collocates[place]?.strength ?? 0)) < 1e-9);
    }),
    { numRuns: 120, seed: 17 },
  );
});

async function read(asked: string, index: SearchIndex) {
  const words = await index.runUntilLoaded(() => findWordForms(asked, index, reader));
  const neighbours = countNeighbours(isStopWord);
  const finder = { forms: words.forms, findWords, takeNeighbour: neighbours.add };
  const lines: ContextLine[] = [];
  const { articles } = await countWords(words, index, noPause);
  for (const { article } of articles) {
    const loaded = await index.runUntilLoaded(() => ({
      text: index.text(article),
      counts: index.wordCounts(article),
    }));
    lines.push(...findLines({ article, ...loaded }, finder));
  }
  return { words, lines, neighbours };
}

function summary(line: {
  part: string;
  before: string[];
  after: string[];
  id?: string;
  source?: { id: string };
}) {
  const id = line.id ?? line.source?.id;
  return [id, line.part, [...line.before].reverse().join(" "), line.after.join(" ")].join("|");
}

interface Token {
  folded: string;
  id: string;
  part: string;
  /** Of the headline or of a paragraph: no form runs over its end. */
  passage: string;
  sentence: number;
}

/** Every word of every text in one list. */
function listTokens(articles: readonly SearchableArticle[]): Token[] {
  return articles.flatMap(({ id, title, sentences }) => [
    ...foldWords(title).map((folded) => ({
      folded,
      id,
      part: "headline",
      passage: `${id} title`,
      sentence: -1,
    })),
    ...sentences.flatMap(({ text, anchor, isCaption }, sentence) =>
      foldWords(text).map((folded) => ({
        ...{ folded, id, sentence, part: isCaption ? "caption" : "text" },
        passage: `${id} ${anchor}`,
      })),
    ),
  ]);
}

/** By brute force: at every word each form is tried, the longest first. */
function readEverything(articles: readonly SearchableArticle[], forms: readonly string[]) {
  const tokens = listTokens(articles);
  const longest = [...forms].sort((a, b) => b.split(" ").length - a.split(" ").length);
  const lines: { id: string; part: string; form: string; before: string[]; after: string[] }[] = [];
  const isHit = new Set<Token>();
  const isNear = new Set<Token>();
  for (let at = 0; at < tokens.length; ) {
    const form = longest.find((one) => fits(tokens, at, one.split(" ")));
    const hit = tokens.slice(at, at + (form?.split(" ").length ?? 1));
    const [first, last] = [hit[0], hit.at(-1)];
    if (form !== undefined && first && last) {
      const inReach = (token: Token) =>
        token.passage === first.passage &&
        token.sentence >= first.sentence &&
        token.sentence <= last.sentence;
      const before = tokens.slice(Math.max(0, at - 5), at).filter(inReach);
      const after = tokens.slice(at + hit.length, at + hit.length + 5).filter(inReach);
      for (const token of hit) isHit.add(token);
      for (const token of [...before, ...after]) isNear.add(token);
      const fold = (some: Token[]) => some.map(({ folded }) => folded);
      lines.push({
        id: first.id,
        part: first.part,
        form,
        before: fold(before).reverse(),
        after: fold(after),
      });
    }
    at += hit.length;
  }
  const near = tokens.filter((token) => isNear.has(token) && !isHit.has(token));
  return { tokens, lines, collocates: weighByHand(tokens, near) };
}

function fits(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every(
    (one, step) =>
      tokens[at + step]?.folded === one && tokens[at + step]?.passage === tokens[at]?.passage,
  );
}

/** Dunning's G² from the four cells, each counted word by word. */
function weighByHand(tokens: readonly Token[], near: readonly Token[]) {
  const nearSet = new Set(near);
  const vocabulary = [...new Set(near.map(({ folded }) => folded))];
  return vocabulary
    .flatMap((folded) => {
      const cells = [0, 0, 0, 0];
      for (const token of tokens) {
        const cell = (nearSet.has(token) ? 0 : 2) + (token.folded === folded ? 0 : 1);
        cells[cell] = (cells[cell] ?? 0) + 1;
      }
      const [a = 0, b = 0, c = 0, d = 0] = cells;
      const all = a + b + c + d;
      const term = (observed: number, row: number, column: number) =>
        observed === 0 ? 0 : observed * Math.log(observed / ((row * column) / all));
      const strength =
        2 *
        (term(a, a + b, a + c) +
          term(b, a + b, b + d) +
          term(c, c + d, a + c) +
          term(d, c + d, b + d));
      const isMore = a / (a + b) > c / (c + d);
      return a >= 2 && !isStopWord(folded) && isMore && strength > 1e-12
        ? [{ folded, near: a, total: a + c, strength }]
        : [];
    })
    .sort((x, y) => y.strength - x.strength || (x.folded < y.folded ? -1 : 1));
}
