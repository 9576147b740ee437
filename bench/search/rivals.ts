/** Other engines, each as its documentation advises, over the same articles. */
import { gzipSync } from "node:zlib";
import { Document } from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch, { type SearchOptions } from "minisearch";
import { foldWords } from "../../src/search/words.ts";
import type { SearchableArticle, SearchableCorpus } from "../../src/search/searchable.ts";
import type { Engine } from "./measure.ts";

interface Text {
  id: number;
  title: string;
  text: string;
}

export async function openMiniSearch(
  corpus: SearchableCorpus,
  manner: "tuned" | "usual",
): Promise<Engine> {
  const options = {
    fields: ["title", "text"],
    tokenize: foldWords,
    processTerm: (term: string) => term,
  };
  const started = performance.now();
  const made = new MiniSearch<Text>(options);
  made.addAll(corpus.articles.map(toText));
  const stored = Buffer.from(JSON.stringify(made));
  const built = performance.now() - started;
  const before = performance.now();
  const engine = MiniSearch.loadJSON<Text>(stored.toString(), options);
  const ready = performance.now() - before;
  return {
    built,
    ready,
    bytes: stored.length,
    packed: gzipSync(stored).length,
    search: async (query, isTyping) => ({
      best: engine
        .search(query, manner === "tuned" ? tunedOptions(isTyping) : { prefix: true, fuzzy: 0.2 })
        .slice(0, 10)
        .map(({ id }) => Number(id)),
    }),
    article: (number) => corpus.articles[number],
  };
}

/** All words, the last one as a beginning while typing, slips in longer words only. */
function tunedOptions(isTyping: boolean): SearchOptions {
  return {
    combineWith: "AND",
    boost: { title: 2 },
    prefix: (_term, place, terms) => isTyping && place === terms.length - 1,
    fuzzy: (term) => (!isTyping && term.length > 4 ? 1 : false),
  };
}

export async function openFlexSearch(corpus: SearchableCorpus): Promise<Engine> {
  const started = performance.now();
  const make = () =>
    new Document<{ id: number; title: string; text: string }>({
      document: { id: "id", index: ["title", "text"] },
      tokenize: "forward",
      encoder: "LatinBalance",
    });
  const made = make();
  for (const article of corpus.articles.map(toText)) made.add({ ...article });
  const stored = new Map<string, string>();
  await made.export((key: string, content: string) => {
    stored.set(key, content);
  });
  const built = performance.now() - started;
  const before = performance.now();
  const engine = make();
  for (const [key, content] of stored) engine.import(key, content);
  const ready = performance.now() - before;
  const files = [...stored.values()].map((content) => Buffer.from(content ?? ""));
  return {
    built,
    ready,
    bytes: files.reduce((sum, file) => sum + file.length, 0),
    packed: files.reduce((sum, file) => sum + gzipSync(file).length, 0),
    search: async (query) => {
      const fields = engine.search(query, { limit: 10 }) as { result: number[] }[];
      return { best: [...new Set(fields.flatMap((field) => field.result))] };
    },
    article: (number) => corpus.articles[number],
  };
}

export async function openFuse(corpus: SearchableCorpus): Promise<Engine> {
  const started = performance.now();
  const texts = corpus.articles.map(toText);
  const engine = new Fuse(texts, { keys: ["title", "text"], useTokenSearch: true });
  const built = performance.now() - started;
  const stored = Buffer.from(JSON.stringify(texts));
  return {
    built,
    ready: built,
    bytes: stored.length,
    packed: gzipSync(stored).length,
    search: async (query) => ({
      best: engine.search(query, { limit: 10 }).map(({ item }) => item.id),
    }),
    article: (number) => corpus.articles[number],
  };
}

/** An article as the rivals index it. */
export function toText({ title, sentences }: SearchableArticle, id: number): Text {
  return { id, title, text: sentences.map((sentence) => sentence.text).join(" ") };
}
