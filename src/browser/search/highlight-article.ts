/** In an article that was opened from a result: marks the hits, and steps from one to the next. */
import { findMarks, type Mark } from "../../search/query/highlights.ts";
import { element } from "../element.ts";
import { forgetMarkedWords, type MarkedWords } from "./highlight-fragment.ts";
import { sparingPause } from "./yield-to-browser.ts";

/** Elements that hold a block of text; phrases do not run from one into the next. */
const blocks = ".article h1, .article .text :is(p, h2)";

/** In: what to mark. Without the Highlight API hits are stepped through unmarked. */
export async function startHits(marked: MarkedWords): Promise<void> {
  const markers = marked.map((words) => ({ words, tier: 0 as const }));
  const pause = sparingPause();
  const ranges: Range[] = [];
  for (const block of document.querySelectorAll<HTMLElement>(blocks)) {
    const marks = await findMarks(block.textContent, markers, pause);
    if (marks.length > 0) await addRanges(block, marks, { ranges, pause });
    await pause();
  }
  if (ranges.length === 0) return;
  highlight("search-hits", ranges);
  showBar(ranges);
}

/** Marks in order, by their offsets into the text of an element → ranges of its text nodes. */
async function addRanges(
  block: HTMLElement,
  marks: readonly Mark[],
  { ranges, pause }: { ranges: Range[]; pause: () => Promise<void> },
): Promise<void> {
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let text = texts.nextNode();
  let position = 0;
  /** Leads to the text node that holds this offset, from where it is on. */
  function goTo(offset: number): void {
    while (text && offset > position + (text.textContent?.length ?? 0)) {
      position += text.textContent?.length ?? 0;
      text = texts.nextNode();
    }
  }
  for (const { start, end } of marks) {
    const range = new Range();
    // The first character, not the place before it, which is also the end of the text node before.
    goTo(start + 1);
    if (text) range.setStart(text, start - position);
    goTo(end);
    if (text) range.setEnd(text, end - position);
    ranges.push(range);
    await pause();
  }
}

function highlight(name: string, ranges: readonly Range[]): void {
  if (!("highlights" in CSS)) return;
  const marked = new Highlight();
  for (const range of ranges) marked.add(range);
  CSS.highlights.set(name, marked);
}

/** "Hit 2 of 7", previous, next, close; also by the keys k, j and Escape. */
function showBar(ranges: readonly Range[]): void {
  let current = firstHit(ranges);
  const status = element("span", { role: "status" });
  function step(by: number) {
    current = (current + by + ranges.length) % ranges.length;
    show(by !== 0);
  }
  function show(isScrolling: boolean) {
    const range = ranges[current];
    if (!range) return;
    status.textContent = `Hit ${current + 1} of ${ranges.length}`;
    highlight("search-hit-here", [range]);
    if (isScrolling) scrollTo(range);
  }
  function close() {
    bar.remove();
    document.removeEventListener("keydown", onKey, { capture: true });
    highlight("search-hits", []);
    highlight("search-hit-here", []);
    forgetMarkedWords();
  }
  const steps: Record<string, () => void> = { j: () => step(1), k: () => step(-1), Escape: close };
  // Before the keys of every page: while hits are marked, j and k are for them.
  function onKey(event: KeyboardEvent) {
    const act = steps[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }
  const bar = element(
    "aside",
    { class: "search-hit-bar", "aria-label": "Search hits in this article" },
    status,
    button("Previous hit", "↑", () => step(-1)),
    button("Next hit", "↓", () => step(1)),
    button("Close", "×", close),
  );
  document.addEventListener("keydown", onKey, { capture: true });
  document.body.append(bar);
  show(false);
}

/** The first in the paragraph that the address leads to, else the first of all. */
function firstHit(ranges: readonly Range[]): number {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const inTarget = ranges.findIndex((range) => target?.contains(range.startContainer));
  return Math.max(0, inTarget);
}

function scrollTo(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 80 || bottom > innerHeight - 120) scrollBy({ top: top - innerHeight / 3 });
}

function button(label: string, sign: string, act: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", "aria-label": label, title: label }, sign);
  made.addEventListener("click", act);
  return made;
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select") !== null;
}
