/** Leaves only the rows of a list that have what is chosen: a speaker, a day, a place. Each row says what it has. */
import { t } from "../../text/interface-language.ts";
import { element } from "../element.ts";

interface Row {
  item: HTMLElement;
  values: Record<string, string[]>;
}

export function startListFilter(): void {
  for (const filter of document.querySelectorAll<HTMLElement>(".list-filter")) {
    const rows = [...document.querySelectorAll<HTMLElement>(filter.dataset["rows"] ?? "")].map(
      (item): Row => ({ item, values: JSON.parse(item.dataset["filter"] ?? "{}") }),
    );
    const fields = [...filter.querySelectorAll("select")];
    for (const field of fields) field.append(...toOptions(rows, field.dataset["by"] ?? ""));
    filter.addEventListener("change", () => showRows(filter, rows, fields));
  }
}

/** What the rows have, each with how many. */
function toOptions(rows: readonly Row[], by: string): HTMLOptionElement[] {
  const counts = new Map<string, number>();
  for (const { values } of rows)
    for (const value of values[by] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  // Days are in the order of the list, names in that of the alphabet.
  const shown = [...counts];
  if (by !== "day") shown.sort(([a], [b]) => a.localeCompare(b, document.documentElement.lang));
  return shown.map(([value, count]) => element("option", { value }, `${value} (${count})`));
}

function showRows(
  filter: HTMLElement,
  rows: readonly Row[],
  fields: readonly HTMLSelectElement[],
): void {
  let count = 0;
  for (const { item, values } of rows) {
    const isShown = fields.every(
      ({ value, dataset }) => value === "" || values[dataset["by"] ?? ""]?.includes(value),
    );
    item.hidden = !isShown;
    if (isShown) count += 1;
  }
  for (const list of new Set(rows.map(({ item }) => item.closest("section"))))
    if (list) list.hidden = !list.querySelector("[data-filter]:not([hidden])");
  const status = filter.querySelector("[role=status]");
  const isAll = fields.every(({ value }) => value === "");
  if (status)
    status.textContent = isAll
      ? ""
      : t("{some} of {all} quotations on this page", { some: count, all: rows.length });
}
