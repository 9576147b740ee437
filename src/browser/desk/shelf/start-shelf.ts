/** The sections of the desk beside the marks. They are made anew after every change. */
import { hasSelection } from "../../../desk/shared-selection.ts";
import marks from "../../../styles/desk-marks.css?inline";
import shelf from "../../../styles/desk-shelf.css?inline";
import { articleFacts, articlesAreHere, loadArticlesOf } from "./article-facts.ts";
import { takeAwayParts } from "./lazy-parts.ts";
import { corrections, newArticles, searches } from "./lazy-sections.ts";
import { selectionSection } from "./selection-view.ts";
import { takeAwaySection } from "./take-away-view.ts";
import {
  addSheets,
  announce,
  currentDesk,
  deskState,
  onDeskChange,
  t,
  toSheet,
} from "../shared-desk.ts";

/** @param main the wide column @param margin the narrow one */
export function startShelf(main: HTMLElement, margin: HTMLElement): void {
  addSheets(toSheet(marks), toSheet(shelf));
  const show = () => {
    const isOn = deskState().state !== "off";
    keepFocus(() => {
      main.replaceChildren(
        ...(isOn ? [selectionSection(show), newArticles(show), ...corrections(show)] : []),
      );
      margin.replaceChildren(...(isOn ? [takeAwaySection(), searches(show)] : []));
    });
    const desk = currentDesk();
    if (isOn && !articlesAreHere(desk)) void loadArticlesOf(desk).then(show);
  };
  onDeskChange(show);
  show();
  void showShared();
  addEventListener("hashchange", () => void showShared());
}

async function showShared(): Promise<void> {
  if (!hasSelection(location.hash)) return;
  const takeAway = await takeAwayParts.load();
  if (takeAway) await takeAway.showSharedSelection(articleFacts);
  else announce(t("The formats did not arrive. Try again."));
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
