/**
 * What to mark in the article that is opened next. It cannot travel in the address: the fragment is the
 * paragraph's, and anything else would tell the host. It stays in this tab, for the one page it is meant for.
 */

const key = "dateline-hits";

/** Folded words that follow each other, one list for each kind of hit. */
export type MarkedWords = string[][];

/** In: the path in dist/ of the article that is about to be opened, and what to mark in it. */
export function rememberHits(path: string, marked: MarkedWords): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ path, marked }));
  } catch {
    // Storage may be refused or full: the article then opens at its paragraph, unmarked.
  }
}

/** Out: what to mark in this page: just handed over, or, after a reload or a step back, as it was. */
export function recallHits(): MarkedWords {
  const handed = takeHanded();
  if (handed && isThisPage(handed.path)) {
    history.replaceState({ hits: handed.marked }, "");
    return handed.marked;
  }
  const kept = (history.state as { hits?: unknown } | null)?.hits;
  return isMarkedWords(kept) ? kept : [];
}

/** Marks nothing in this page from now on. */
export function forgetHits(): void {
  history.replaceState(null, "");
}

function takeHanded(): { path: string; marked: MarkedWords } | undefined {
  try {
    const handed: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    sessionStorage.removeItem(key);
    if (typeof handed !== "object" || handed === null) return undefined;
    const { path, marked } = handed as { path?: unknown; marked?: unknown };
    return typeof path === "string" && isMarkedWords(marked) ? { path, marked } : undefined;
  } catch {
    return undefined;
  }
}

/** Some hosts leave ".html" out. */
function isThisPage(path: string): boolean {
  const bare = (address: string) => address.replace(/\.html$/, "");
  return bare(decodeURI(location.pathname)).endsWith(`/${bare(path)}`);
}

function isMarkedWords(found: unknown): found is MarkedWords {
  return Array.isArray(found) && found.every((words) => Array.isArray(words));
}
