/** A list on the page → CSV on the clipboard. What its rows and columns are stands beside the link to its file. */
import { toCsvLine } from "../../text/csv.ts";
import type { ListColumn } from "../../site/shared/list-columns.ts";
import { copyText } from "../copy-text.ts";
import { element } from "../element.ts";

export function startCopyList(): void {
  for (const place of document.querySelectorAll<HTMLElement>(".list-data")) {
    const { rows = "", columns = "[]" } = place.dataset;
    const words = "Copy this list as CSV";
    const button = element("button", { class: "list-copy", type: "button" }, words);
    const status = element("span", { role: "status" });
    place.append(button, status);
    button.addEventListener("click", async () => {
      const lines = readList(rows, JSON.parse(columns));
      const copied = await copyText(lines.join(""));
      status.textContent = copied
        ? `Copied, ${lines.length - 1} rows.`
        : "This browser does not allow copying here.";
    });
  }
}

/** In: what the rows are and their columns. Out: CSV line by line; rows that are filtered out are left out. */
function readList(rows: string, columns: ListColumn[]): string[] {
  const shown = [...document.querySelectorAll(rows)].filter((row) => row.checkVisibility());
  return [
    toCsvLine(columns.map(([name]) => name)),
    ...shown.map((row) => toCsvLine(columns.map(([, source]) => readCell(row, source)))),
  ];
}

/** (row, ".moment < h3") → the text of the heading of the moment that holds the row */
function readCell(row: Element, source: string): string {
  const [path = "", attribute] = source.split("@");
  const [find = "", above] = path.split("<").reverse();
  const within = above === undefined ? row : row.closest(above.trim());
  const found = find.trim() === "" ? within : within?.querySelector(find.trim());
  if (found instanceof HTMLAnchorElement && attribute === "href") return found.href;
  return (attribute ? "" : (found?.textContent ?? "")).replaceAll(/\s+/g, " ").trim();
}
