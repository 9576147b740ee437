/** An article with the reader's marks: the passages in their colours, and beside each its name, note and tools. */
import { findPassage, type Passage } from "../../desk/find-passage.ts";
import type { Mark } from "../../desk/mark.ts";
import { pens } from "../../desk/pens.ts";
import { decodePercent } from "../../text/decode-percent.ts";
import { showMarksHere } from "./marks-here.ts";
import type { PlacedMark } from "./placed-mark.ts";
import { makeNote, placeNotes, watchSize } from "./place-notes.ts";
import { type ReadingText, readText, toRange } from "./reading-text.ts";
import { startMarkTools } from "./mark-tools.ts";
import { prepareDialogs } from "./open-dialog.ts";
import { compareArticle, thisArticle } from "./this-article.ts";
import { currentDesk, onDeskChange } from "./shared-desk.ts";

/** The mark whose tools are shown. */
let chosen: string | undefined;

export function startArticleMarks(column: HTMLElement): void {
  const text = readText();
  const choose = (id: string | undefined) => {
    chosen = id;
    show();
    if (id !== undefined) focusNote(id);
  };
  const show = () => {
    const marks = placeMarks(text);
    const notes = marks.flatMap(({ mark, range }) => (range ? [{ mark, range }] : []));
    highlightPassages(notes);
    placeNotes(
      column,
      notes.map(({ mark, range }) => ({
        range,
        note: makeNote(mark, { isChosen: mark.id === chosen, choose }),
      })),
    );
    showMarksHere(marks, choose);
  };
  startMarkTools(column, text, choose);
  column.addEventListener("focusin", prepareDialogs, { once: true });
  onDeskChange(show);
  show();
  watchSize(column);
  goToMark(choose);
  chooseOnClick(column, text, choose);
}

/** Marks of this article in the order of their passages; those whose passage is gone come last. */
function placeMarks(text: ReadingText): PlacedMark[] {
  const own = thisArticle();
  const placed = currentDesk().marks.flatMap((mark) => {
    const which = compareArticle(own, mark.article);
    if (which === "other") return [];
    const passage = passageOf(mark, text.text);
    // What only has the same headline may be another article.
    if (!passage && which === "perhaps") return [];
    const start = passage?.start ?? Number.POSITIVE_INFINITY;
    return { mark, start, range: passage && toRange(text, passage) };
  });
  return placed.sort((a, b) => a.start - b.start || (a.mark.id < b.mark.id ? -1 : 1));
}

const passages = new Map<string, Passage | undefined>();

/** A mark never changes, so its passage is looked for once. */
function passageOf(mark: Mark, text: string): Passage | undefined {
  if (!passages.has(mark.id)) passages.set(mark.id, findPassage(text, mark));
  return passages.get(mark.id);
}

/** In a browser without the Highlight API the bars in the margin stand for the colours. */
function highlightPassages(marks: readonly { mark: Mark; range: Range }[]): void {
  if (!("highlights" in CSS)) return;
  for (const { pen } of pens) {
    const ranges = marks.filter(({ mark }) => mark.pen === pen).map(({ range }) => range);
    CSS.highlights.set(`desk-${pen}`, new Highlight(...ranges));
  }
}

function focusNote(id: string): void {
  const note = [...document.querySelectorAll<HTMLElement>(".desk-note")].find(
    (other) => other.dataset["mark"] === id,
  );
  note?.shadowRoot?.querySelector("button")?.focus({ preventScroll: true });
  const { top = 0, bottom = 0 } = note?.getBoundingClientRect() ?? {};
  if (note && (top < 0 || bottom > innerHeight)) note.scrollIntoView({ block: "center" });
}

/** The desk links to a mark by its id: "#desk-urn:uuid:…". */
function goToMark(choose: (id: string) => void): void {
  const id = /^#desk-(.+)/.exec(decodePercent(location.hash))?.[1];
  if (id !== undefined && currentDesk().marks.some((mark) => mark.id === id)) choose(id);
}

/** A click on a marked passage chooses its mark; links in it stay links. */
function chooseOnClick(
  column: HTMLElement,
  text: ReadingText,
  choose: (id: string | undefined) => void,
): void {
  column.addEventListener("click", ({ clientX, clientY, target }) => {
    if (!(target instanceof Element) || target.closest("a, button, .desk-note")) return;
    if (getSelection()?.isCollapsed === false) return;
    const hit = placeMarks(text).find(({ range }) =>
      [...(range?.getClientRects() ?? [])].some(
        ({ left, right, top, bottom }) =>
          clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
      ),
    );
    if (hit || chosen !== undefined) choose(hit?.mark.id);
  });
}
