/** What depends on the size of a corpus: in a small one every name has a page, and every article files of its own. */
import type { CorpusFile } from "./corpus-file.ts";

const maxSmall = 50;

/** Whether a corpus of so many articles is small. */
export function isSmall(articles: number): boolean {
  return articles <= maxSmall;
}

/** Which names have pages: what corpus.yaml says, or what suits the size of the corpus. */
export function whichNamesHavePages(
  { names }: Pick<CorpusFile, "names">,
  articles: number,
): "all" | "several" {
  return names.pages ?? (isSmall(articles) ? "all" : "several");
}
