/** Tables of the page: the first cell of a row says what the others are of. */
import { element } from "../element.ts";

type Cells = readonly (Node | string)[];

export function toTable(heads: readonly string[], rows: readonly Cells[]): HTMLTableElement {
  const head = heads.map((text) => element("th", { scope: "col", dir: "auto" }, text));
  return element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...rows.map(toTableRow)),
  );
}

export function toTableRow([name = "", ...cells]: Cells): HTMLTableRowElement {
  return element(
    "tr",
    {},
    element("th", { scope: "row", dir: "auto" }, name),
    ...cells.map((cell) => element("td", {}, cell)),
  );
}
