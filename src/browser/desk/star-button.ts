/** A star: a button that puts an article, a sentence or a name into the selection, and takes it out again. */
import { nextRank } from "../../desk/order-selection.ts";
import type { SelectedItem } from "../../desk/selected-item.ts";
import { add, currentDesk, element, onDeskChange, removeWithUndo, t } from "./shared-desk.ts";

/** What a star selects. */
export type Selectable = Pick<SelectedItem, "kind" | "page" | "title" | "citation">;

const longestLabel = 80;
const shape = "M12 3.6l2.5 5.6 6.1.7-4.6 4.1 1.3 6L12 17l-5.3 3 1.3-6-4.6-4.1 6.1-.7z";

/** The buttons of this page, with what each selects. */
const stars = new Map<HTMLElement, Selectable>();

/** Makes a star. @param isWordy whether it says what it does, or only screen readers do */
export function starButton(item: Selectable, isWordy = false): HTMLButtonElement {
  if (stars.size === 0) onDeskChange(showAll);
  const button = element("button", { type: "button", class: "star" }, starIcon());
  if (isWordy) button.append(t("Select"));
  else button.setAttribute("aria-label", `${t("Select")}: ${cut(item.title)}`);
  button.addEventListener("click", () => toggle(item));
  stars.set(button, item);
  show(button, item);
  return button;
}

function toggle(item: Selectable): void {
  const { selection } = currentDesk();
  const found = findSelected(item);
  if (found) removeWithUndo("selection", found, t("Taken out of the selection"));
  else add("selection", { ...item, note: "", rank: nextRank(selection) }, t("In the selection"));
}

/** A sentence is known by its words, too: several stand under one address. */
function findSelected({ kind, page, title }: Selectable): SelectedItem | undefined {
  return currentDesk().selection.find(
    (item) =>
      item.kind === kind && item.page === page && (kind !== "sentence" || item.title === title),
  );
}

function showAll(): void {
  for (const [button, item] of stars) show(button, item);
}

function show(button: HTMLElement, item: Selectable): void {
  button.setAttribute("aria-pressed", String(findSelected(item) !== undefined));
}

function starIcon(): SVGElement {
  const namespace = "http://www.w3.org/2000/svg";
  const icon = document.createElementNS(namespace, "svg");
  icon.setAttribute("class", "icon");
  icon.setAttribute("viewBox", "0 0 24 24");
  icon.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(namespace, "path");
  path.setAttribute("d", shape);
  icon.append(path);
  return icon;
}

function cut(text: string): string {
  return text.length <= longestLabel ? text : `${text.slice(0, longestLabel)}…`;
}
