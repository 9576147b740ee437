/** The band of time under the map: leaves the places that articles of some periods name, and counts only those. */
import { formatNumber, t, tn } from "../../text/interface-language.ts";

/** A circle of a map, or a row of the list. */
interface Shown {
  element: Element;
  /** Mentions in articles without a date, then by period. */
  counts: number[];
  show: (count: number) => void;
}

export function startMapTime(): void {
  const band = document.querySelector<HTMLElement>(".map-time");
  const page = band?.closest(".map-page");
  if (!band || !page) return;
  const periods = (band.dataset["periods"] ?? "").split("|");
  const counts = (band.dataset["counts"] ?? "").split(" ");
  const elements = [...page.querySelectorAll(".place-map a, .map-tables tbody tr")];
  const shown = elements.map((element, index): Shown => {
    const own = counts[index] ?? "";
    const text = own.startsWith("=") ? counts[Number(own.slice(1))] : own;
    const numbers = (text ?? "").split(".").map(Number);
    const all = sumOf(numbers);
    return {
      element,
      counts: numbers,
      show: element instanceof SVGElement ? circleIn(element, all) : rowIn(element),
    };
  });
  const ends = [...band.querySelectorAll("input")];
  band.addEventListener("input", () => {
    const values = ends.map(({ value }) => Number(value)).sort((a, b) => a - b);
    const [from = 0, to = 0] = values;
    for (const end of ends) end.setAttribute("aria-valuetext", periods[Number(end.value)] ?? "");
    const isAll = from === 0 && to === periods.length - 1;
    page.classList.toggle("map-narrowed", !isAll);
    const named = shown.filter((one) => showBetween(one, isAll, from, to));
    for (const table of page.querySelectorAll<HTMLElement>(".map-tables table"))
      table.hidden = !table.querySelector("tbody tr:not([hidden])");
    const output = band.querySelector("output");
    if (!output) return;
    const places = named.filter(({ element }) => element instanceof HTMLElement).length;
    const when = from === to ? periods[from] : `${periods[from]} – ${periods[to]}`;
    output.textContent = isAll
      ? t("All articles")
      : `${when}: ${tn(places, "# place of the list", "# places of the list")}`;
  });
}

/** @returns whether it is named at all in these periods. */
function showBetween({ counts, element, show }: Shown, isAll: boolean, from: number, to: number) {
  const count = sumOf(isAll ? counts : counts.slice(from + 1, to + 2));
  element.toggleAttribute("hidden", count === 0);
  show(count);
  return count > 0;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function rowIn(row: Element): Shown["show"] {
  const cell = row.querySelector(".count");
  return (count) => {
    if (cell) cell.textContent = formatNumber(count);
  };
}

/** The area of a circle is the number of mentions. */
function circleIn(link: SVGElement, all: number): Shown["show"] {
  const [circle, title] = [link.querySelector("circle"), link.querySelector("title")];
  const number = link.querySelector("text")?.lastChild;
  const radius = Number(circle?.getAttribute("r"));
  const words = title?.textContent ?? "";
  return (count) => {
    circle?.setAttribute("r", String(Math.max(1.5, radius * Math.sqrt(count / all))));
    if (title)
      title.textContent = `${words.slice(0, words.lastIndexOf(":"))}: ${tn(count, "# mention", "# mentions")}`;
    if (number) number.textContent = ` ${formatNumber(count)}`;
  };
}
