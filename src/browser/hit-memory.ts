/**
 * What to mark in the article that is opened next. It cannot travel in the address: the fragment is the
 * paragraph's, and anything else would tell the host. It stays in this tab.
 */

const key = "dateline-hits";

/** In: the id of the article, and folded words that follow each other, for each kind of hit. */
export function rememberHits(article: string, marked: string[][]): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ article, marked }));
  } catch {
    // Storage may be refused or full: the article then opens at its paragraph, unmarked.
  }
}

/** In: the id of the article shown. Out: what to mark in it; nothing if it was not opened from a result. */
export function recallHits(article: string): string[][] {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    return isMemory(found) && found.article === article ? found.marked : [];
  } catch {
    return [];
  }
}

function isMemory(found: unknown): found is { article: string; marked: string[][] } {
  if (typeof found !== "object" || found === null) return false;
  return "article" in found && "marked" in found && Array.isArray(found.marked);
}
