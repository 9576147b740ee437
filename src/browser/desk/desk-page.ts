/** The page of the desk: the switch, and a section for each thing that is kept. */
import { t } from "../../text/interface-language.ts";
import { clearDesk, currentDesk, deskState, onDeskChange, switchOn } from "./desk-store.ts";

export function startDeskPage(page: HTMLElement): void {
  const box = page.querySelector<HTMLInputElement>(".desk-switch input");
  const sections = page.querySelector<HTMLElement>(".desk-sections");
  const status = page.querySelector(".desk-status");
  const clear = page.querySelector<HTMLElement>(".desk-clear");
  if (!box || !sections || !status || !clear) return;
  box.addEventListener("change", () => (box.checked ? switchOn() : clearOnWish(box)));
  clear.querySelector("button")?.addEventListener("click", () => clearOnWish(box));
  const show = () => {
    const { state } = deskState();
    box.checked = state !== "off";
    clear.hidden = sections.hidden = state === "off";
    status.textContent = describeState();
  };
  onDeskChange(show);
  show();
}

function describeState(): string {
  const now = deskState();
  if (now.state === "off") return t("The desk is off. Nothing is kept.");
  if (now.state === "kept") return t("The desk is on. It is kept in this browser only.");
  return whyUnsaved()[now.why];
}

function whyUnsaved() {
  return {
    "no-storage": t(
      "This browser keeps nothing for this page. Save the desk as a file before you leave.",
    ),
    full: t("The storage of this browser is full. Save the desk as a file before you leave."),
    damaged: t("What is stored here cannot be read. It is left as it is; save it as a file."),
  };
}

/** What is kept is removed only if the reader says so. */
function clearOnWish(box: HTMLInputElement): void {
  const isEmpty = Object.values(currentDesk()).every((list) => list.length === 0);
  if (isEmpty || confirm(t("Remove everything from the desk in this browser?"))) clearDesk();
  box.checked = deskState().state !== "off";
}
