/** Articles that have a word → its lines, read some articles at a time, the newest first. */
import type { ArticleCount } from "../../search/query/concordance/count-words.ts";
import type { NeighbourCounts } from "../../search/query/concordance/collocates.ts";
import { type ContextLine, findLines } from "../../search/query/concordance/find-lines.ts";
import type { WordForm } from "../../search/query/concordance/word-forms.ts";
import type { SearchIndex } from "../../search/query/open-index.ts";
import { engine } from "../search/engine.ts";

interface Reading {
  /** The oldest first. */
  articles: readonly ArticleCount[];
  forms: readonly WordForm[];
  index: SearchIndex;
  lines: ContextLine[];
  neighbours: NeighbourCounts;
  pause: () => Promise<void>;
}

/** Files of texts that are loaded together: to ask for one takes a millisecond or two, and no reader is to wait. */
const filesAtOnce = 8;
/** Lines that fill a window: no more are read at first, and only from one file. */
const firstLines = 25;
/** Lines kept in memory. */
export const maxLines = 50_000;

/** Adds to `lines` and `neighbours`. Yields how many articles are read so far. */
export async function* readLines(reading: Reading): AsyncGenerator<number, void> {
  const { articles, forms, index, lines, neighbours, pause } = reading;
  const finder = { forms, findWords: engine().findWords, takeNeighbour: neighbours.add };
  const { perText } = index.head;
  const fileOf = (place: number) => Math.floor((articles[place]?.article ?? 0) / perText);
  for (let end = articles.length; end > 0; ) {
    let start = end;
    let times = 0;
    const files = new Set<number>();
    const isFirst = end === articles.length;
    const isEnough = () => isFirst && times >= firstLines;
    const most = isFirst ? 1 : filesAtOnce;
    const fits = () => files.size < most || files.has(fileOf(start - 1));
    while (start > 0 && fits() && !isEnough()) {
      start -= 1;
      times += articles[start]?.times ?? 0;
      files.add(fileOf(start));
    }
    const batch = articles.slice(start, end).reverse();
    const loaded = await index.runUntilLoaded(() =>
      batch.map(({ article }) => ({
        ...{ article, text: index.text(article), counts: index.wordCounts(article) },
      })),
    );
    for (const one of loaded) {
      for (const line of findLines(one, finder)) lines.push(line);
      await pause();
    }
    end = start;
    yield articles.length - end;
    if (lines.length >= maxLines) return;
  }
}
