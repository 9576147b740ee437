/** Search on the spot: a dialog over the page, with names and sentences while typing. Enter leads to all results. */
import { t } from "../../text/interface-language.ts";
import { element } from "../element.ts";
import { searchOnSubmit } from "./search-form.ts";

/**
 * Opens the dialog; it is made when it is first opened. What is typed into it at once is not lost while the scripts of
 * the suggestions are loaded.
 *
 * @param page the search box of the page
 * @param start makes a combobox of a form; called once
 */
export function openSearchDialog(
  page: HTMLFormElement,
  start: (form: HTMLFormElement) => void,
): void {
  const made = document.querySelector<HTMLDialogElement>("dialog.search-dialog");
  const dialog = made ?? makeDialog(page);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input")?.select();
  const form = dialog.querySelector("form");
  if (!made && form) start(form);
}

function makeDialog(page: HTMLFormElement): HTMLDialogElement {
  const input = element("input", {
    type: "search",
    id: "search-dialog-input",
    "aria-label": t("Search"),
    placeholder: t("A name, an office, a day, words"),
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    maxlength: "2000",
  });
  const list = element("div", {
    role: "listbox",
    id: "search-dialog-options",
    class: "search-dialog-options",
    "aria-label": t("Suggestions"),
    hidden: true,
  });
  const close = element("button", { type: "button", "aria-label": t("Esc: close") }, toKey("Esc"));
  const form = element(
    "form",
    { class: "search-dialog-box", role: "search", "data-page": page.dataset["page"] },
    element("div", { class: "search-dialog-head" }, input, close),
    list,
  );
  const dialog = element(
    "dialog",
    { class: "search-dialog", "aria-label": t("Search") },
    form,
    element(
      "p",
      { class: "search-dialog-keys" },
      element("span", {}, toKey("↑"), " ", toKey("↓"), ` ${t("choose")}`),
      element("span", {}, toKey("Enter"), ` ${t("all results")}`),
      element("span", {}, toKey("Esc"), ` ${t("back to the page")}`),
    ),
  );
  close.addEventListener("click", () => dialog.close());
  // Browsers would first empty the input.
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    dialog.close();
  });
  // Pressed beside the dialog.
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  searchOnSubmit(form, input, page.action);
  document.body.append(dialog);
  return dialog;
}

function toKey(key: string): HTMLElement {
  return element("kbd", {}, key);
}
