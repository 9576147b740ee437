/** On the page of a name, a switch for each spelling, which hides the lines that print it. */
import { t } from "../../text/interface-language.ts";
import { element } from "../element.ts";

export function startSpellingSwitches(): void {
  const rows = [...document.querySelectorAll<HTMLElement>(".spellings [data-spelling]")];
  const concordances = document.querySelector(".concordances");
  if (rows.length < 2 || !concordances) return;
  const lines = [...concordances.querySelectorAll<HTMLElement>("li[data-spelling]")];
  const groups = [...concordances.querySelectorAll<HTMLElement>(".concordance")].map((group) =>
    readGroup(group, lines),
  );
  const status = element("p", { class: "spellings-status", role: "status" });
  concordances.querySelector(".concordances-head")?.after(status);
  const switches = rows.map(addSwitch);
  for (const input of switches)
    input.addEventListener("change", () => {
      const isOff = new Set(
        rows.filter((_, row) => !switches[row]?.checked).map((row) => row.dataset["spelling"]),
      );
      for (const line of lines) line.hidden = isOff.has(line.dataset["spelling"]);
      for (const group of groups) showCount(group);
      status.textContent = isOff.size === 0 ? "" : formatStatus(lines);
    });
}

function formatStatus(lines: readonly HTMLElement[]): string {
  return t("{some} of {all} lines on this page; spellings are switched off.", {
    some: countShown(lines),
    all: lines.length,
  });
}

function countShown(lines: readonly HTMLElement[]): number {
  return lines.filter((line) => !line.hidden).length;
}

interface Group {
  section: HTMLElement;
  /** Those it has at first: sorting moves them elsewhere for a while. */
  lines: HTMLElement[];
  /** Where the page says how many there are. */
  count: Element | null;
  /** What it says there, "12 mentions". */
  total: string;
}

function readGroup(section: HTMLElement, lines: readonly HTMLElement[]): Group {
  const count = section.querySelector(".mention-count");
  const own = lines.filter((line) => section.contains(line));
  return { section, lines: own, count, total: count?.textContent ?? "" };
}

function showCount({ section, lines, count, total }: Group): void {
  const shown = countShown(lines);
  section.toggleAttribute("data-empty", lines.length > 0 && shown === 0);
  if (count)
    count.textContent =
      shown === lines.length ? total : t("{some} shown of {all}", { some: shown, all: total });
}

/** Makes the words of the row the label of its switch. */
function addSwitch(row: HTMLElement): HTMLInputElement {
  const input = element("input", { type: "checkbox", checked: true, autocomplete: "off" });
  const label = element("label", { class: "spelling" }, input);
  const words = row.firstElementChild;
  if (words) {
    words.before(label);
    label.append(words);
  }
  return input;
}
