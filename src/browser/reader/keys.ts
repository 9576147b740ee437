/** Keys for readers who do without a mouse: `j` and `k` mentions, `c` a quotation, `?` the list of keys. `/` is in search-form.ts. */
import { isShortcut } from "../is-shortcut.ts";
import { stepFromHere } from "./stepper.ts";

export function startKeys(): void {
  document.addEventListener("keydown", (event) => {
    const act = isShortcut(event) ? actions[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  });
  document.querySelector(".keys-button")?.addEventListener("click", showKeys);
}

const actions: Record<string, () => void> = {
  "?": showKeys,
  c: () => document.querySelector<HTMLElement>(".quote-tools button")?.click(),
  j: () => stepFromHere(1),
  k: () => stepFromHere(-1),
};

function showKeys(): void {
  document.querySelector<HTMLDialogElement>("dialog#keys")?.showModal();
}
