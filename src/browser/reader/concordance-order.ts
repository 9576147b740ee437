/** Sorts the lines of a concordance by the words before or after the name, and puts them back under their articles. */
import { element } from "../element.ts";

export interface ContextLine {
  before: string;
  after: string;
}

interface ListedLine extends ContextLine {
  line: HTMLLIElement;
  /** The list of its article. */
  list: Element;
}

export function startConcordanceOrder(): void {
  const choice = document.querySelector<HTMLSelectElement>("#order");
  const concordances = choice?.closest(".concordances");
  if (!choice || !concordances) return;
  const groups = [...concordances.querySelectorAll<HTMLElement>(".concordance")];
  const lines = groups.flatMap(readLines);
  const sorted = element("ol", {});
  const section = element("section", { class: "concordance sorted", hidden: true }, sorted);
  // After the others: before them, it would be a neighbour that moves the first one down.
  groups.at(-1)?.after(section);
  choice.addEventListener("change", () => {
    const side = choice.value;
    const isSorted = side === "before" || side === "after";
    section.hidden = !isSorted;
    for (const group of groups) group.hidden = isSorted;
    if (isSorted) sorted.append(...sortByContext(lines, side).map(({ line }) => line));
    else for (const { line, list } of lines) list.append(line);
  });
}

/** Adds the title of the article to each line, which a style sheet shows when the lines are sorted. */
function readLines(group: HTMLElement): ListedLine[] {
  const title = group.querySelector("h3")?.textContent?.trim() ?? "";
  return [...group.querySelectorAll<HTMLLIElement>("li")].map((line) => {
    const [before = "", after = ""] = [...line.querySelectorAll("a > span")].map(
      (part) => part.textContent ?? "",
    );
    line.append(element("span", { class: "line-source" }, title));
    return { line, list: line.parentElement ?? group, before, after };
  });
}

/** Sorts lines by the word next to the name, then by the next one out; equal lines stay in order. */
export function sortByContext<Line extends ContextLine>(
  lines: readonly Line[],
  side: "before" | "after",
): Line[] {
  const collator = new Intl.Collator("en");
  const keyed = lines.map((line) => ({ line, key: toSortKey(line, side) }));
  keyed.sort((a, b) => collator.compare(a.key, b.key));
  return keyed.map(({ line }) => line);
}

const notWord = /[^\p{L}\p{N}]+/gu;

/** "in the town of" before the name → "of town the in" */
function toSortKey(line: ContextLine, side: "before" | "after"): string {
  const words = line[side].replace(notWord, " ").trim().split(" ");
  return (side === "before" ? words.reverse() : words).join(" ");
}
