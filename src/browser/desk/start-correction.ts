/** On the page of a name: a button that opens the form for corrections, which is a script of its own. */
import { t } from "../../text/interface-language.ts";
import { element } from "../element.ts";
import { runScript } from "../search/load-script.ts";
import { sharedDesk } from "./shared-desk.ts";

export function startCorrection(): void {
  const page = document.querySelector<HTMLElement>(".name-page");
  const tools = page?.querySelector(".name-tools");
  const { correction } = page?.dataset ?? {};
  if (!tools || correction === undefined) return;
  const button = element(
    "button",
    { type: "button", class: "correction-button", "aria-expanded": "false" },
    t("Propose a correction"),
  );
  button.addEventListener("click", async () => {
    const form = document.querySelector<HTMLElement>(".correction-form");
    if (form) show(button, form, button.ariaExpanded !== "true");
    else if (await runScript(new URL(correction, document.baseURI).href))
      sharedDesk().announce(t("The form did not arrive. Try again."));
    else show(button, document.querySelector<HTMLElement>(".correction-form"), true);
  });
  tools.append(button);
}

function show(button: HTMLElement, form: HTMLElement | null, isOpen: boolean): void {
  if (!form) return;
  form.hidden = !isOpen;
  button.setAttribute("aria-expanded", String(isOpen));
  if (isOpen) form.querySelector("input")?.focus();
}
