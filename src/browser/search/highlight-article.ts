/** In an article that was opened from a result: highlights the hits, and steps from one to the next. */
import { t } from "../../text/interface-language.ts";
import { findHighlights, type HighlightSpan } from "../../search/query/highlights.ts";
import { element } from "../element.ts";
import { isShortcut } from "../is-shortcut.ts";
import { forgetHighlights, type Phrases } from "./highlight-fragment.ts";
import { createPause } from "./yield-to-browser.ts";

/** Elements that hold a block of text; phrases do not run from one into the next. */
const blocks = ".article h1, .article .text :is(p, h2)";

/** In a browser without the Highlight API, the hits are stepped through without highlights. */
export async function highlightArticle(phrases: Phrases): Promise<void> {
  const patterns = phrases.map((words) => ({ words, tier: 0 as const }));
  const pause = createPause();
  const hits: Range[] = [];
  for (const block of document.querySelectorAll<HTMLElement>(blocks)) {
    const spans = await findHighlights(block.textContent, patterns, pause);
    for (const range of toRanges(block, spans)) {
      hits.push(range);
      await pause();
    }
    await pause();
  }
  if (hits.length === 0) return;
  highlight("search-hits", hits);
  showBar(hits);
}

/** Spans of the text of an element, in order → ranges of its text nodes. */
function* toRanges(block: HTMLElement, spans: readonly HighlightSpan[]): Generator<Range> {
  const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let node = nodes.nextNode();
  /** Of the node, in the text of the element. */
  let offset = 0;
  /** Goes on to the node that holds a position. */
  function goTo(position: number): void {
    while (node && position > offset + (node.textContent?.length ?? 0)) {
      offset += node.textContent?.length ?? 0;
      node = nodes.nextNode();
    }
  }
  for (const { start, end } of spans) {
    const range = new Range();
    // To the end of the first character: its start is also the end of the node before.
    goTo(start + 1);
    if (node) range.setStart(node, start - offset);
    goTo(end);
    if (node) range.setEnd(node, end - offset);
    yield range;
  }
}

function highlight(name: string, ranges: readonly Range[]): void {
  if (!("highlights" in CSS)) return;
  const highlights = new Highlight();
  for (const range of ranges) highlights.add(range);
  CSS.highlights.set(name, highlights);
}

/** "Hit 2 of 7", previous, next, close; also by the keys k, j and Escape. */
function showBar(hits: readonly Range[]): void {
  let current = firstHit(hits);
  const status = element("span", { role: "status" });
  function show(place: number) {
    current = (place + hits.length) % hits.length;
    status.textContent = t("Hit {number} of {all}", {
      number: current + 1,
      all: hits.length,
    });
    highlight("search-hit-here", hits.slice(current, current + 1));
  }
  function step(by: number) {
    show(current + by);
    scrollTo(hits[current]);
  }
  function close() {
    bar.remove();
    document.removeEventListener("keydown", onKey, { capture: true });
    highlight("search-hits", []);
    highlight("search-hit-here", []);
    forgetHighlights();
  }
  const actions = { k: () => step(-1), j: () => step(1), Escape: close };
  const onKey = keyListener(actions);
  const bar = element(
    "aside",
    { class: "search-hit-bar", "aria-label": t("Search hits in this article") },
    status,
    toButton(t("Previous hit"), "↑", actions.k),
    toButton(t("Next hit"), "↓", actions.j),
    toButton(t("Close"), "×", close),
  );
  document.addEventListener("keydown", onKey, { capture: true });
  document.body.append(bar);
  show(current);
}

/** As long as there are hits, j and k are for them: other listeners on the page do not get these keys. */
function keyListener(actions: Record<string, () => void>): (event: KeyboardEvent) => void {
  return (event) => {
    const act = isShortcut(event) ? actions[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

/** The first in the paragraph that the address leads to, or else the first of all. */
function firstHit(hits: readonly Range[]): number {
  const target = document.querySelector(":target");
  const inTarget = hits.findIndex((range) => target?.contains(range.startContainer));
  return Math.max(0, inTarget);
}

function scrollTo(range: Range | undefined): void {
  if (!range) return;
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 80 || bottom > innerHeight - 120) scrollBy({ top: top - innerHeight / 3 });
}

function toButton(label: string, sign: string, act: () => void): HTMLButtonElement {
  const button = element("button", { type: "button", "aria-label": label, title: label }, sign);
  button.addEventListener("click", act);
  return button;
}
