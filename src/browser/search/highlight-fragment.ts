/**
 * What to mark in the article that is opened from a result travels in the fragment of its address, behind the
 * paragraph: "#p-1&mark=air+raid&mark=siren". No host learns it, it is not stored, and it holds in a new tab.
 */

/** Folded words that follow each other, one list for each kind of hit; "co*" is any word that begins so. */
export type MarkedWords = string[][];

/** More kinds of hits than this are not marked: the address would be longer than some hosts of the links allow. */
const mostMarks = 40;

/** In: the id of a paragraph ("" for none), and what to mark. Out: the fragment, without its "#". */
export function toMarkingFragment(anchor: string, marked: MarkedWords): string {
  const marks = new URLSearchParams();
  for (const words of marked.slice(0, mostMarks)) marks.append("mark", words.join(" "));
  return marked.length === 0 ? anchor : `${anchor}&${marks.toString()}`;
}

/** In: a fragment, with its "#". Out: the id of the paragraph, and what to mark. */
export function readMarkingFragment(fragment: string): { anchor: string; marked: MarkedWords } {
  const [anchor = "", ...rest] = fragment.replace(/^#/, "").split("&");
  const marks = new URLSearchParams(rest.join("&")).getAll("mark");
  return {
    anchor,
    marked: marks.map((words) => words.split(" ").filter(Boolean)).filter((words) => words.length),
  };
}

/** Whether there is anything to mark in this page. */
export function hasMarkedWords(): boolean {
  return readMarkingFragment(location.hash).marked.length > 0 || keptWords().length > 0;
}

/**
 * Out: what to mark in this page. The address becomes that of the paragraph; a reload and a step back find the
 * words in the state of the tab's history.
 */
export function takeMarkedWords(): MarkedWords {
  const { anchor, marked } = readMarkingFragment(location.hash);
  if (marked.length === 0) return keptWords();
  // A step to the fragment, not a mere change of the address: the browser scrolls to the paragraph and makes it the target.
  location.replace(`#${anchor}`);
  history.replaceState({ hits: marked }, "");
  return marked;
}

function keptWords(): MarkedWords {
  const kept = (history.state as { hits?: unknown } | null)?.hits;
  return Array.isArray(kept) && kept.every((words) => Array.isArray(words)) ? kept : [];
}

/** Marks nothing in this page from now on. */
export function forgetMarkedWords(): void {
  history.replaceState(null, "");
}
