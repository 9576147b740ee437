/** The controls of the page → changes of what is asked for. */
import { orders } from "../../search/query/concordance/sort-lines.ts";
import { t } from "../../text/interface-language.ts";
import { element } from "../element.ts";
import type { WordsElements } from "./words-elements.ts";
import { maxWords, toLabel, type WordsState } from "./words-state.ts";

type Change = (next: (state: WordsState) => WordsState) => void;

export function watchControls(page: WordsElements, change: Change): void {
  page.form.addEventListener("submit", (event) => {
    event.preventDefault();
    const word = page.input.value.trim();
    change(({ words, ...state }) => ({
      ...state,
      words: [word, ...words.slice(1)].filter((one) => one !== ""),
      without: [],
      beside: "",
    }));
  });
  page.forms.addEventListener("change", () => {
    const boxes = [...page.forms.querySelectorAll("input")];
    const without = boxes.filter(({ checked }) => !checked).map(({ value }) => value);
    // With none ticked there is nothing to show: as with all.
    change((state) => ({ ...state, without: without.length === boxes.length ? [] : without }));
  });
  page.order.addEventListener("change", () => {
    const order = orders.find((known) => known === page.order.value) ?? "after";
    change((state) => ({ ...state, order }));
  });
  watchTime(page, change);
}

function watchTime(page: WordsElements, change: Change): void {
  const { unit, measure, publisher, compare } = page;
  unit.addEventListener("change", () => {
    change((state) => ({ ...state, unit: unit.value === "year" ? "year" : "month" }));
  });
  measure.addEventListener("change", () => {
    change((state) => ({ ...state, isRate: measure.value === "rate" }));
  });
  publisher.addEventListener("change", () => {
    const [chosen] = publisher.selectedOptions;
    change((state) => ({ ...state, publisher: chosen?.dataset["publisher"] }));
  });
  compare.addEventListener("submit", (event) => {
    event.preventDefault();
    const input = compare.querySelector("input");
    const word = input?.value.trim() ?? "";
    if (!input || word === "") return;
    input.value = "";
    change((state) => ({
      ...state,
      words: [...new Set([...state.words, word])].slice(0, maxWords),
    }));
  });
}

/** Buttons that take a compared word away again. */
export function showCompared(page: WordsElements, { words }: WordsState, change: Change): void {
  const others = words.slice(1).map((word) => {
    const label = t("Remove: {name}", { name: toLabel(word) });
    const button = element("button", { type: "button", "aria-label": label }, toLabel(word), " ×");
    button.addEventListener("click", () => {
      change((state) => ({ ...state, words: state.words.filter((one) => one !== word) }));
      page.compare.querySelector("input")?.focus();
    });
    return button;
  });
  page.compared.replaceChildren(...others);
  for (const control of page.compare.querySelectorAll<HTMLInputElement | HTMLButtonElement>(
    ".words-add :is(input, button)",
  ))
    control.disabled = words.length >= maxWords;
}
