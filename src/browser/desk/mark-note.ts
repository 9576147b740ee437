/** A mark's name, note and tools, where they stand beside or under the passage. */
import type { Mark } from "../../desk/mark.ts";
import { penName } from "../../desk/pens.ts";
import { toOneLine, toQuotation } from "../reader/copy-quote.ts";
import { writeNote } from "./open-dialog.ts";
import { change, copyAndSay, element, removeWithUndo, t } from "./shared-desk.ts";

/** What stands under a passage: in the article as on the desk. */
export function noteParts(mark: Mark): HTMLElement[] {
  const tags = mark.tags.map((tag) => element("li", { dir: "auto" }, tag));
  return [
    ...(mark.note === "" ? [] : [element("p", { class: "desk-words", dir: "auto" }, mark.note)]),
    ...(tags.length === 0
      ? []
      : [element("ul", { class: "desk-tags", "aria-label": t("Tags") }, ...tags)]),
  ];
}

/** Edit, copy, remove. @param onChange gets the id of the mark after an edit */
export function markTools(mark: Mark, onChange?: (id: string) => void): HTMLElement[] {
  const about = describeMark(mark);
  const tool = (label: string, act: () => void) => {
    const button = element("button", { type: "button", "aria-label": `${label}: ${about}` }, label);
    button.addEventListener("click", act);
    return button;
  };
  return [
    tool(mark.note === "" ? t("Add a note") : t("Edit note"), () => editMark(mark, onChange)),
    tool(t("Copy quotation"), () => void copyMark(mark)),
    tool(t("Remove"), () => removeWithUndo("marks", mark, t("Mark removed"))),
  ];
}

export function editMark(mark: Mark, onChange?: (id: string) => void): void {
  writeNote(mark, (fields) => {
    const to = { ...mark, ...fields };
    onChange?.(change("marks", { entry: mark, to }, t("Mark changed")));
  });
}

async function copyMark({ article, quote }: Mark): Promise<void> {
  const words = toQuotation(toOneLine(quote.exact));
  await copyAndSay(`${words} (${article.citation || article.title})`);
}

/** The name of the pen in words, beside its colour. */
export function penLabel(mark: Mark): string {
  return t(penName(mark.pen));
}

/** "Claims: “In revenge, Russia’s defence ministry…”", to tell one mark from others. */
export function describeMark(mark: Mark): string {
  const words = mark.quote.exact.slice(0, 60).trim();
  return `${t(penName(mark.pen))}: “${words}${words.length < mark.quote.exact.length ? "…" : ""}”`;
}
