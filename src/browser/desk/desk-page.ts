/** The page of the desk: the switch, and a section for each thing that is kept. */
import { fileSection } from "./file-view.ts";
import { prepareDialogs } from "./open-dialog.ts";
import { passagesSection } from "./passages-view.ts";
import {
  clearDesk,
  currentDesk,
  deskState,
  describeTrouble,
  onDeskChange,
  switchOn,
  t,
  tn,
} from "./shared-desk.ts";

export function startDeskPage(page: HTMLElement): void {
  const box = page.querySelector<HTMLInputElement>(".desk-switch input");
  const status = page.querySelector(".desk-status");
  const main = page.querySelector(".desk-main");
  const margin = page.querySelector(".desk-margin");
  const clear = page.querySelector<HTMLElement>(".desk-clear");
  if (!box || !status || !main || !margin || !clear) return;
  box.addEventListener("change", () => (box.checked ? switchOn() : clearOnWish(box)));
  clear.querySelector("button")?.addEventListener("click", () => clearOnWish(box));
  const show = () => {
    const { state } = deskState();
    const isOn = state !== "off";
    box.checked = isOn;
    clear.hidden = !isOn;
    status.textContent = `${describeState()} ${describeContent()}`.trim();
    keepFocus(page, () => {
      main.replaceChildren(...(isOn ? [passagesSection(show)] : []));
      margin.replaceChildren(...(isOn ? [fileSection()] : []));
    });
  };
  main.addEventListener("focusin", prepareDialogs, { once: true });
  onDeskChange(show);
  show();
}

/** Where a section is made anew, the focus stays on the same button, or on what has come in its place. */
function keepFocus(page: HTMLElement, show: () => void): void {
  const buttons = () => [
    ...page.querySelectorAll<HTMLElement>(
      ":is(.desk-main, .desk-margin) :is(button, input, select, a)",
    ),
  ];
  const at = buttons().findIndex((button) => button.matches(":focus"));
  show();
  if (at === -1) return;
  const now = buttons();
  (now[at] ?? now.at(-1) ?? page.querySelector("h1"))?.focus({ preventScroll: true });
}

function describeContent(): string {
  const { marks } = currentDesk();
  if (marks.length === 0) return "";
  const articles = new Set(marks.map(({ article }) => article.page)).size;
  const notes = marks.filter(({ note }) => note !== "").length;
  return t("{passages} from {articles}{notes}.", {
    passages: tn(marks.length, "# passage", "# passages"),
    articles: tn(articles, "# article", "# articles"),
    notes: notes === 0 ? "" : `, ${tn(notes, "# with a note", "# with a note")}`,
  });
}

function describeState(): string {
  const { state } = deskState();
  if (state === "off") return t("The desk is off. Nothing is kept.");
  if (state === "kept")
    return t("The desk is on. It is kept in this browser; nothing is sent anywhere.");
  return describeTrouble();
}

/** What is kept is removed only if the reader says so. */
function clearOnWish(box: HTMLInputElement): void {
  const isEmpty = Object.values(currentDesk()).every((list) => list.length === 0);
  if (isEmpty || confirm(t("Remove everything from the desk in this browser?"))) clearDesk();
  box.checked = deskState().state !== "off";
}
