/**
 * Notes of marks: in the margin at the line of their passage, and on a small screen under its paragraph.
 *
 * Each stands in the text behind its paragraph, where Tab and screen readers come to it, but in a tree of its own:
 * so it is no part of what a reader selects and copies there.
 */
import type { Mark } from "../../desk/mark.ts";
import { articleSheets } from "./article-sheets.ts";
import { describeMark, markTools, noteParts, penLabel } from "./mark-note.ts";
import { element } from "./shared-desk.ts";

interface NoteOptions {
  isChosen: boolean;
  choose: (id: string | undefined) => void;
}

export function makeNote(mark: Mark, { isChosen, choose }: NoteOptions): HTMLElement {
  const host = element("div", { class: `desk-note desk-${mark.pen}`, "data-mark": mark.id });
  const name = element(
    "button",
    {
      type: "button",
      class: "desk-note-name",
      "aria-expanded": String(isChosen),
      "aria-label": describeMark(mark),
    },
    penLabel(mark),
  );
  name.addEventListener("click", () => choose(isChosen ? undefined : mark.id));
  const tools = markTools(mark, choose);
  const shown = isChosen ? tools : tools.slice(0, 1);
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = articleSheets();
  root.append(name, ...noteParts(mark), element("p", { class: "desk-tools" }, ...shown));
  return host;
}

interface PlacedNote {
  range: Range;
  note: HTMLElement;
}

let placed: readonly PlacedNote[] = [];

/** Puts notes into the text, in place of those that are there. */
export function placeNotes(column: HTMLElement, notes: readonly PlacedNote[]): void {
  for (const old of column.querySelectorAll(".desk-note")) old.remove();
  placed = notes;
  const lastIn = new Map<Element, Element>();
  for (const { range, note } of notes) {
    const block = blockOf(range);
    if (!block) continue;
    (lastIn.get(block) ?? block).after(note);
    lastIn.set(block, note);
  }
  layOut(column);
}

/** The part of the text in which a passage ends. */
function blockOf(range: Range): Element | undefined {
  let node: Node | null = range.endContainer;
  while (node && !node.parentElement?.matches(".text")) node = node.parentElement;
  return node instanceof Element ? node : undefined;
}

/** Notes move with their lines when the window or the text changes its size. */
export function watchSize(column: HTMLElement): void {
  new ResizeObserver(() => layOut(column)).observe(column);
}

/** At the height of its passage, or under the note before it. */
function layOut(column: HTMLElement): void {
  const { top: origin } = column.getBoundingClientRect();
  const gap = 12;
  let end = Number.NEGATIVE_INFINITY;
  for (const { range, note } of placed) {
    const top = Math.max(range.getBoundingClientRect().top - origin, end + gap);
    note.style.setProperty("--top", `${top}px`);
    end = top + note.offsetHeight;
  }
}
