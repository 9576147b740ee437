/** CSL-JSON → RIS, as reference managers import it. */
import type { CslDate, CslItem } from "./csl-item.ts";

/** Writes a citation as an RIS record, followed by a blank line. */
export function toRis(item: CslItem): string {
  const fields: [tag: string, value: string | undefined][] = [
    ["TY", item.type === "collection" ? "GEN" : "NEWS"],
    ["TI", item.title],
    ["AU", item.author?.[0].literal],
    ["T2", item["container-title"]],
    ...dateFields(item.issued),
    ["UR", item.URL],
    ["LA", item.language],
    ["DB", item.archive],
    ["AN", item.archive_location],
    ["N1", item.note],
    ["N1", item.annote],
    ["ID", item.id],
    ["ER", ""],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value}\r\n`],
  );
  return `${lines.join("")}\r\n`;
}

/** RIS has no ranges: it gets the year, and the month, that both ends share; the note tells the rest. */
function dateFields(issued: CslDate | undefined): [string, string][] {
  if (!issued) return [];
  const [first, last = first] = issued["date-parts"];
  const isOther = first.findIndex((part, index) => part !== last[index]);
  const [year, ...parts] = isOther === -1 ? first : first.slice(0, isOther);
  if (year === undefined) return [];
  const [month = "", day = ""] = parts.map((part) => String(part).padStart(2, "0"));
  return [
    ["PY", String(year)],
    ["DA", `${year}/${month}/${day}/`],
  ];
}
