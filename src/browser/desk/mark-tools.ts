/** Marking: a button for each pen beside what is selected, and the keys 1 to 4 and n. */
import { describePassage } from "../../desk/find-passage.ts";
import { type Pen, pens } from "../../desk/pens.ts";
import { isShortcut } from "../is-shortcut.ts";
import { selectionIn } from "../reader/copy-quote.ts";
import { editMark } from "./mark-note.ts";
import { namesIn } from "./names-in.ts";
import { prepareDialogs, proposeCorrection } from "./open-dialog.ts";
import { type ReadingText, toOffsets } from "./reading-text.ts";
import { thisArticle } from "./this-article.ts";
import { add, currentDesk, element, t } from "./shared-desk.ts";

/** @param choose is called with the id of what was marked */
export function startMarkTools(
  column: HTMLElement,
  text: ReadingText,
  choose: (id: string) => void,
): void {
  const body = column.querySelector(".text");
  if (!body) return;
  const markWith = (pen: Pen) => {
    const range = selectionIn(body);
    const id = range && markRange(text, range, pen);
    if (id === undefined) return false;
    getSelection()?.removeAllRanges();
    choose(id);
    return true;
  };
  const markAndWrite = () => {
    if (!markWith(lastPen)) return false;
    const mark = currentDesk().marks.at(-1);
    if (mark) editMark(mark, choose);
    return true;
  };
  const buttons = pens.map(({ pen, name }) => {
    const button = element("button", { type: "button", class: `desk-${pen}` }, t(name));
    button.addEventListener("click", () => void markWith(pen));
    return button;
  });
  const group = element("div", {
    class: "desk-mark-as",
    role: "group",
    "aria-label": t("Mark as"),
  });
  group.append(...buttons);
  column.querySelector(".quote-tools [role=status]")?.before(correctionButton(body), group);
  document.addEventListener("keydown", (event) => {
    if (!isShortcut(event)) return;
    const pen = /^[1-4]$/.test(event.key) ? pens[Number(event.key) - 1]?.pen : undefined;
    const isDone = pen ? markWith(pen) : event.key === "n" && markAndWrite();
    if (isDone) event.preventDefault();
  });
  listKeys();
}

/** For names in the selected words; hidden where there is none. */
function correctionButton(body: Element): HTMLButtonElement {
  const button = element(
    "button",
    { type: "button", class: "desk-correct", hidden: true },
    t("Correct a name"),
  );
  button.addEventListener("click", () => {
    const range = selectionIn(body);
    if (range) proposeCorrection(namesIn(body, range));
  });
  document.addEventListener("selectionchange", () => {
    const range = selectionIn(body);
    if (range) prepareDialogs();
    button.hidden = !range || namesIn(body, range).length === 0;
  });
  return button;
}

let lastPen: Pen = pens[0].pen;

/** @returns the id of the mark */
function markRange(text: ReadingText, range: Range, pen: Pen): string | undefined {
  const offsets = toOffsets(text, range);
  if (!offsets) return undefined;
  lastPen = pen;
  const passage = describePassage(text.text, offsets.start, offsets.end);
  const created = new Date().toISOString();
  const mark = { ...passage, created, pen, article: thisArticle(), note: "", tags: [] };
  return add("marks", mark, t("Marked"));
}

/** Adds the keys of the desk to the list that "?" shows. */
function listKeys(): void {
  const row = (keys: readonly string[], what: string) => {
    const names = keys.flatMap((key) => [element("kbd", {}, key), " "]);
    return element("div", {}, element("dt", {}, ...names), element("dd", {}, what));
  };
  document
    .querySelector("#keys dl")
    ?.append(
      row(["1", "2", "3", "4"], t("Mark the selected words")),
      row(["n"], t("Mark them and write a note")),
      row(["Ctrl", "z"], t("Undo")),
    );
}
