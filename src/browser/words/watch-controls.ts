/** The controls of the page → another fragment. */
import { t } from "../../text/interface-language.ts";
import { element } from "../element.ts";
import type { WordsElements } from "./words-elements.ts";
import { maxWords, toLabel, withParameter, type WordsState } from "./words-state.ts";

/** @param go shows what another fragment asks for */
export function watchControls(page: WordsElements, go: (fragment: string) => void): void {
  const change = (name: string, values: string[]) => go(withParameter(location.hash, name, values));
  page.form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [, ...others] = new URLSearchParams(location.hash.slice(1)).getAll("q");
    const plain = withParameter(withParameter(location.hash, "without", []), "beside", []);
    go(withParameter(plain, "q", [page.input.value, ...others]));
  });
  page.forms.addEventListener("change", () => {
    const boxes = [...page.forms.querySelectorAll("input")];
    const without = boxes.filter(({ checked }) => !checked).map(({ value }) => value);
    // With none ticked there is nothing to show: as with all.
    change("without", without.length === boxes.length ? [] : without);
  });
  // The name of each says which part of the fragment it changes.
  for (const select of [page.order, page.unit, page.measure, page.publisher])
    select.addEventListener("change", () => change(select.dataset["part"] ?? "", [select.value]));
  page.compare.addEventListener("submit", (event) => {
    event.preventDefault();
    const words = new URLSearchParams(location.hash.slice(1)).getAll("q");
    change("q", [...words, page.compared.value]);
    page.compared.value = "";
  });
}

/** Links that take a compared word away again; with four, no other can be added. */
export function showCompared(page: WordsElements, { words }: WordsState): void {
  const links = words.slice(1).map((word) => {
    const rest = words.filter((other) => other !== word);
    const label = t("Remove: {name}", { name: toLabel(word) });
    const href = withParameter(location.hash, "q", rest);
    return element("a", { class: "words-chip", href, "aria-label": label }, toLabel(word), " ×");
  });
  page.chips.replaceChildren(...links);
  page.add.disabled = words.length >= maxWords;
}
