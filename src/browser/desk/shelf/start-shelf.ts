/** The sections of the desk beside the marks. They are made anew after every change. */
import { hasSelection } from "../../../desk/shared-selection.ts";
import css from "../../../styles/desk-shelf.css?inline";
import { addSheets, toSheet } from "../add-style.ts";
import { sharedDesk } from "../shared-desk.ts";
import { articlesAreHere, loadArticlesOf } from "./article-facts.ts";
import { correctionsSection } from "./corrections-view.ts";
import { newArticlesSection } from "./new-articles-view.ts";
import { searchesSection } from "./searches-view.ts";
import { selectionSection } from "./selection-view.ts";
import { showSharedSelection } from "./shared-selection-view.ts";
import { takeAwaySection } from "./take-away-view.ts";

/** @param main the wide column @param margin the narrow one */
export function startShelf(main: HTMLElement, margin: HTMLElement): void {
  addSheets(toSheet(css));
  const { deskState, onDeskChange, currentDesk } = sharedDesk();
  const show = () => {
    const isOn = deskState().state !== "off";
    keepFocus(() => {
      main.replaceChildren(
        ...(isOn
          ? [selectionSection(show), newArticlesSection(show), ...correctionsSection()]
          : []),
      );
      margin.replaceChildren(
        ...(isOn ? [takeAwaySection(margin.dataset["takeAway"] ?? ""), searchesSection(show)] : []),
      );
    });
    const desk = currentDesk();
    if (isOn && !articlesAreHere(desk)) void loadArticlesOf(desk).then(show);
  };
  onDeskChange(show);
  show();
  if (hasSelection(location.hash)) void showSharedSelection(main);
  addEventListener("hashchange", () => {
    if (hasSelection(location.hash)) void showSharedSelection(main);
  });
}

/** What had the focus is made anew: the focus stays on what has the same key. */
function keepFocus(change: () => void): void {
  const { key } = (document.activeElement as HTMLElement | null)?.dataset ?? {};
  change();
  if (key !== undefined)
    document
      .querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
      ?.focus({ preventScroll: true });
}
