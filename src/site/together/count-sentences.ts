/** Counts sentences by the names in them. Articles that print one text count once. */
import { textOf } from "../copies/copies.ts";
import { type Article, entityKey } from "../shared/corpus-index.ts";
import { layOutMentions } from "../shared/lay-out-blocks.ts";

export interface Counted {
  /** Of several copies of a text, those of the one that has most. */
  sentences: number;
  /** In how many articles these sentences stand; copies of a text are one. */
  articles: number;
}

/** A sentence that names more is a list: it says little of any two, and would make as many pairs as their square. */
const mostInSentence = 30;

/**
 * Counts sentences in articles; of several copies of a text those of the one that has most.
 *
 * @param toKeys what a sentence counts for, by the names in it.
 */
export function countSentences<Key>(
  articles: readonly Article[],
  toKeys: (names: ReadonlySet<string>) => readonly Key[],
): Map<Key, Counted> {
  const counts = new Map<Key, Counted>();
  for (const copies of Map.groupBy(articles, textOf).values()) {
    const inCopies = copies.map((article) => countIn(article, toKeys));
    for (const [key, sentences] of mostOf(inCopies)) {
      const known = counts.get(key);
      if (known) {
        known.sentences += sentences;
        known.articles += 1;
      } else counts.set(key, { sentences, articles: 1 });
    }
  }
  return counts;
}

function countIn<Key>(
  article: Article,
  toKeys: (names: ReadonlySet<string>) => readonly Key[],
): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const names of sentencesWithNames(article).values())
    for (const key of toKeys(names)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function mostOf<Key>([first, ...others]: readonly Map<Key, number>[]): Map<Key, number> {
  const most = new Map(first);
  for (const counts of others)
    for (const [key, count] of counts) most.set(key, Math.max(count, most.get(key) ?? 0));
  return most;
}

/** The keys of the names in each sentence that has two or more, by where the sentence starts; lists are left out. */
export function sentencesWithNames(article: Article): Map<number, ReadonlySet<string>> {
  const sentences = new Map<number, Set<string>>();
  for (const { mention, sentence } of layOutMentions(article)) {
    const keys = sentences.get(sentence.start) ?? new Set();
    sentences.set(sentence.start, keys.add(entityKey(mention)));
  }
  return new Map([...sentences].filter(([, { size }]) => size > 1 && size <= mostInSentence));
}
