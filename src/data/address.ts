/** Addresses of pages as data files give them: whole if the corpus file says where the site is. */
import type { CorpusIndex } from "../site/shared/corpus-index.ts";

/** The whole address of a path in the site when `site.url` is known, else the path itself. */
export function addressOf({ contents }: CorpusIndex, path: string): string {
  return `${contents.file.site.url ?? ""}${path}`;
}

/** The whole address, or undefined without `site.url`: for formats that allow no relative address. */
export function wholeAddressOf(corpus: CorpusIndex, path: string): string | undefined {
  return corpus.contents.file.site.url === undefined ? undefined : addressOf(corpus, path);
}
