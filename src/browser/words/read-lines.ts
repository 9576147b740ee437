/** Articles that have a word → its lines, read some articles at a time, the newest first. */
import { append } from "../../text/long-lists.ts";
import type { ArticleCount } from "../../search/query/concordance/count-words.ts";
import { type NeighbourCounts } from "../../search/query/concordance/collocates.ts";
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

/** Articles whose texts are loaded together: a few files, so that the first lines do not wait for many. */
const firstBatch = 30;
const laterBatch = 150;
/** Lines kept in memory. */
export const maxLines = 50_000;

/** Adds to `lines` and `neighbours`. Yields how many articles are read so far. */
export async function* readLines(reading: Reading): AsyncGenerator<number, void> {
  const { articles, forms, index, lines, neighbours, pause } = reading;
  const finder = { forms, findWords: engine().findWords, takeNeighbour: neighbours.add };
  for (let end = articles.length, size = firstBatch; end > 0; size = laterBatch) {
    const start = Math.max(0, end - size);
    const batch = articles.slice(start, end).reverse();
    const loaded = await index.runUntilLoaded(() =>
      batch.map(({ article }) => ({
        ...{ article, text: index.text(article), counts: index.wordCounts(article) },
      })),
    );
    for (const one of loaded) {
      append(lines, findLines(one, finder));
      await pause();
    }
    end = start;
    yield articles.length - end;
    if (lines.length >= maxLines) return;
  }
}
