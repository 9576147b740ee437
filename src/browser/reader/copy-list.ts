/** Copies a list on the page as CSV. The link to its file says what its rows and columns are. */
import { t, tn } from "../../text/interface-language.ts";
import { toCsvLine } from "../../text/csv.ts";
import type { ListColumn } from "../../site/shared/list-columns.ts";
import { copyText } from "../copy-text.ts";

export function startCopyList(): void {
  for (const place of document.querySelectorAll<HTMLElement>(".list-data")) {
    const { rows = "", columns = "[]" } = place.dataset;
    const status = place.querySelector("[role=status]");
    place.querySelector(".list-copy")?.addEventListener("click", async () => {
      const lines = readList(rows, JSON.parse(columns));
      const copied = await copyText(lines.join(""));
      if (!status) return;
      status.textContent = copied
        ? tn(lines.length - 1, "Copied, # row.", "Copied, # rows.")
        : t("This browser does not allow copying here.");
    });
  }
}

/**
 * @param rows a selector; rows that are hidden are left out
 * @returns CSV line by line, the head first
 */
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
  const [selector = "", ancestor] = path.split("<").reverse();
  const within = ancestor === undefined ? row : row.closest(ancestor.trim());
  const cell = selector.trim() === "" ? within : within?.querySelector(selector.trim());
  if (cell instanceof HTMLAnchorElement && attribute === "href") return cell.href;
  return (attribute ? "" : (cell?.textContent ?? "")).replaceAll(/\s+/g, " ").trim();
}
