/**
 * What to highlight in an article that is opened from a result travels in the fragment of its address, after the
 * paragraph: "#p-1&mark=air+raid&mark=siren". So no host learns it, nothing is stored, and it works in a new tab.
 */

/** Each a list of folded words that follow each other; "co*" is any word that begins so. */
export type Phrases = string[][];

/** With more than this, the address would be longer than some hosts allow. */
const maxPhrases = 40;

/** @param anchor the id of a paragraph, or "" @returns the fragment without its "#" */
export function toHighlightFragment(anchor: string, phrases: Phrases): string {
  const marks = new URLSearchParams();
  for (const words of phrases.slice(0, maxPhrases)) marks.append("mark", words.join(" "));
  return phrases.length === 0 ? anchor : `${anchor}&${marks.toString()}`;
}

/** @param fragment with its "#" */
export function readHighlightFragment(fragment: string): { anchor: string; phrases: Phrases } {
  const [anchor = "", ...rest] = fragment.replace(/^#/, "").split("&");
  const marks = new URLSearchParams(rest.join("&")).getAll("mark");
  const phrases = marks.map((words) => words.split(" ").filter(Boolean));
  return { anchor, phrases: phrases.filter((words) => words.length > 0) };
}

/** Whether there is anything to highlight in this page. */
export function hasHighlights(): boolean {
  return readHighlightFragment(location.hash).phrases.length > 0 || rememberedPhrases().length > 0;
}

/**
 * Reads what to highlight in this page, and shortens the address to the paragraph. A reload, or a step back in the
 * tab's history, finds the phrases in the state of the history.
 */
export function takeHighlights(): Phrases {
  const { anchor, phrases } = readHighlightFragment(location.hash);
  if (phrases.length === 0) return rememberedPhrases();
  // Navigating, unlike replaceState, makes the browser scroll to the paragraph and style it as the target.
  location.replace(`#${anchor}`);
  history.replaceState({ hits: phrases }, "");
  return phrases;
}

function rememberedPhrases(): Phrases {
  const phrases = (history.state as { hits?: unknown } | null)?.hits;
  return Array.isArray(phrases) && phrases.every((words) => Array.isArray(words)) ? phrases : [];
}

/** A reload of this page highlights nothing. */
export function forgetHighlights(): void {
  history.replaceState(null, "");
}
