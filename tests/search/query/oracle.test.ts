/** 500 random queries of every form: the index must find what reading all texts finds, neither more nor less. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { foldWords } from "../../../src/search/words.ts";
import type { SearchableArticle } from "../../../src/search/searchable.ts";
import { isStopWord } from "../../../src/search/stop-words.ts";
import { formsOf } from "../../../src/search/query/plan/word-forms.ts";
import { find, indexOf } from "../memory-index.ts";
import { mixCorpus, pick, type Random, randomFrom, toSentences } from "../mixed-corpus.ts";

/** A query as text, and what it asks of an article: 0 as typed, 1 through another form, undefined not at all. */
interface Asked {
  text: string;
  tier: (article: SearchableArticle) => 0 | 1 | undefined;
}

const texts = readdirSync("seeds")
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(`seeds/${name}`, "utf8"));
const corpus = mixCorpus(texts, 400, 7);
const allWords = [...new Set(toSentences(texts).sentences.flatMap(foldWords)), "nowhere", "zzz"];
/** Stop words are left out of queries that have others. */
const vocabulary = allWords.filter((word) => !isStopWord(word));
/** Small pieces, so that every kind of file is cut and joined again. */
const sizes = { segment: 90, fileShare: 0.5, minTerms: 20, shardPostings: 300, text: 6000 };

test("500 random queries find what brute force finds", async () => {
  const { index, loaded } = await indexOf(corpus, sizes);
  const random = randomFrom(1);
  for (let number = 0; number < 500; number += 1) {
    const asked = askAnything(random, 3);
    const { hits } = await find(asked.text, index);
    const sure = hits.first(hits.length).filter((hit) => hit.tier < 2);
    const found = await index.runUntilLoaded(
      () => new Map<string, number>(sure.map((hit) => [index.text(hit.article)[0], hit.tier])),
    );
    const expected = new Map<string, number>();
    for (const article of corpus.articles) {
      const tier = asked.tier(article);
      if (tier !== undefined) expected.set(article.id, tier);
    }
    assert.deepEqual([...found].sort(), [...expected].sort(), asked.text);
  }
  assert.ok(new Set(loaded).size > 100, "the index was in many files");
});

function askAnything(random: Random, depth: number): Asked {
  const forms = [askWord, askWord, askPhrase, askPrefix, askTitle, askDate, askPerson];
  if (depth === 0) return pick(forms, random)(random);
  const grouped = [askAll, askAll, askAny, askWithout];
  return pick([...forms, ...grouped], random)(random, depth);
}

function askAll(random: Random, depth: number): Asked {
  const parts = [askAnything(random, depth - 1), askAnything(random, depth - 1)];
  return {
    text: parts.map((part) => `(${part.text})`).join(" "),
    tier: (article) => {
      const tiers = parts.map((part) => part.tier(article));
      return tiers.includes(undefined) ? undefined : tiers.includes(1) ? 1 : 0;
    },
  };
}

function askAny(random: Random, depth: number): Asked {
  const parts = [askAnything(random, depth - 1), askAnything(random, depth - 1)];
  return {
    text: `(${parts.map((part) => part.text).join(" OR ")})`,
    tier: (article) => {
      const tiers = parts.map((part) => part.tier(article));
      return tiers.includes(0) ? 0 : tiers.includes(1) ? 1 : undefined;
    },
  };
}

/** What is not wanted is meant as typed: other forms do not throw an article out. */
function askWithout(random: Random, depth: number): Asked {
  const wanted = askAnything(random, depth - 1);
  const unwanted = pick([askPhrase, askDate, askTitle], random)(random);
  return {
    text: `(${wanted.text}) -${unwanted.text}`,
    tier: (article) => (unwanted.tier(article) === 0 ? undefined : wanted.tier(article)),
  };
}

function askWord(random: Random): Asked {
  const word = pick(vocabulary, random);
  return { text: word, tier: (article) => tierOf(word, foldedOf(article).words) };
}

function askTitle(random: Random): Asked {
  const word = pick(foldWords(pick(corpus.articles, random).title), random);
  return {
    text: `(in:title "${word}")`,
    tier: ({ title }) => (foldWords(title).includes(word) ? 0 : undefined),
  };
}

function tierOf(word: string, words: ReadonlySet<string>): 0 | 1 | undefined {
  if (words.has(word)) return 0;
  return formsOf(word).some((form) => words.has(form)) ? 1 : undefined;
}

/** Half of the phrases stand somewhere, the others have a word that does not follow. */
function askPhrase(random: Random): Asked {
  const words = foldWords(pick(pick(corpus.articles, random).sentences, random).text);
  const start = Math.floor(random() * words.length);
  const phrase = words.slice(start, start + 1 + Math.floor(random() * 4));
  if (random() < 0.5) phrase.push(pick(vocabulary, random));
  const key = ` ${phrase.join(" ")} `;
  return {
    text: `"${phrase.join(" ")}"`,
    tier: (article) =>
      foldedOf(article).paragraphs.some((words) => words.includes(key)) ? 0 : undefined,
  };
}

function askPrefix(random: Random): Asked {
  const word = pick(vocabulary, random);
  const prefix = word.slice(0, 2 + Math.floor(random() * word.length));
  return {
    text: `${prefix}*`,
    tier: (article) =>
      [...foldedOf(article).words].some((found) => found.startsWith(prefix)) ? 0 : undefined,
  };
}

function askDate(random: Random): Asked {
  const day = pick(corpus.articles, random).from ?? "2022-02-24";
  if (random() < 0.5)
    return {
      text: `before:${day}`,
      tier: ({ from }) => (from !== undefined && from < day ? 0 : undefined),
    };
  const month = day.slice(0, 7);
  return {
    text: `after:${month}`,
    tier: ({ to }) => (to !== undefined && to >= `${month}-01` ? 0 : undefined),
  };
}

function askPerson(random: Random): Asked {
  const name = pick(corpus.names, random);
  return {
    text: `person:"${name.name}"`,
    tier: ({ people }) => (people.includes(name.id) ? 0 : undefined),
  };
}

/** The folded words of an article, and each paragraph (the title is the first) as one string. */
interface Folded {
  words: Set<string>;
  paragraphs: string[];
}

const known = new WeakMap<SearchableArticle, Folded>();

function foldedOf(article: SearchableArticle): Folded {
  const folded = known.get(article) ?? foldArticle(article);
  known.set(article, folded);
  return folded;
}

function foldArticle({ title, sentences }: SearchableArticle): Folded {
  const paragraphs = new Map<string, string[]>([["", foldWords(title)]]);
  for (const { text, anchor } of sentences)
    paragraphs.set(anchor, [...(paragraphs.get(anchor) ?? []), ...foldWords(text)]);
  return {
    words: new Set([...paragraphs.values()].flat()),
    paragraphs: [...paragraphs.values()].map((words) => ` ${words.join(" ")} `),
  };
}
