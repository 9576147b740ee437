/** Puts the lines of a concordance in the order of the words before or after the name, and back under their articles. */
import { element } from "../element.ts";
import { type ContextLine, sortByContext } from "./sort-by-context.ts";

interface Line extends ContextLine {
  line: HTMLLIElement;
  /** Where it stands under its article. */
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
  // Behind the others, for before them it would be a neighbour that moves the first one down.
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

function readLines(group: HTMLElement): Line[] {
  const title = group.querySelector("h3")?.textContent?.trim() ?? "";
  return [...group.querySelectorAll<HTMLLIElement>("li")].map((line) => {
    const [before, after] = [...line.querySelectorAll("a > span")].map(
      (part) => part.textContent ?? "",
    );
    line.append(element("span", { class: "line-source" }, title));
    return { line, list: line.parentElement ?? group, before: before ?? "", after: after ?? "" };
  });
}
