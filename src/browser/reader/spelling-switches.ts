/** On the page of a name: a switch for each spelling, which hides the lines that print it. Without the script all are shown. */
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

  function showChosen(): void {
    const isOff = new Set(
      rows.filter((_, row) => !switches[row]?.checked).map((row) => row.dataset["spelling"]),
    );
    for (const line of lines) line.hidden = isOff.has(line.dataset["spelling"]);
    for (const group of groups) tellCount(group);
    const shown = lines.filter((line) => !line.hidden).length;
    status.textContent =
      isOff.size === 0
        ? ""
        : `${shown} of ${lines.length} lines on this page; spellings are switched off.`;
  }
  for (const one of switches) one.addEventListener("change", showChosen);
}

interface Group {
  section: HTMLElement;
  /** Those it has when the page comes: sorting takes them elsewhere for a while. */
  lines: HTMLElement[];
  count: Element | null;
  /** "12 mentions" */
  words: string;
}

function readGroup(section: HTMLElement, lines: readonly HTMLElement[]): Group {
  const count = section.querySelector(".mention-count");
  const own = lines.filter((line) => section.contains(line));
  return { section, lines: own, count, words: count?.textContent ?? "" };
}

function tellCount({ section, lines, count, words }: Group): void {
  const shown = lines.filter((line) => !line.hidden).length;
  section.toggleAttribute("data-empty", lines.length > 0 && shown === 0);
  if (count) count.textContent = shown === lines.length ? words : `${shown} shown of ${words}`;
}

/** The words of the row become the label of its switch. */
function addSwitch(row: HTMLElement): HTMLInputElement {
  const made = element("input", { type: "checkbox", checked: true, autocomplete: "off" });
  const label = element("label", { class: "spelling" }, made);
  const words = row.firstElementChild;
  if (words) {
    words.before(label);
    label.append(words);
  }
  return made;
}
