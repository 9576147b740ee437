/** Hands the lines to the reader as a CSV file, made in the page. */
import type { ContextLine } from "../../search/query/concordance/find-lines.ts";
import { toLinesCsv } from "../../search/query/concordance/lines-csv.ts";
import { articlePath } from "../../site/shared/routes.ts";
import { element } from "../element.ts";

interface Download {
  query: string;
  build: string;
  pause: () => Promise<void>;
}

/** How long the browser may take to save the file. */
const keptFor = 60_000;

export async function downloadLines(
  lines: readonly ContextLine[],
  { query, build, pause }: Download,
): Promise<void> {
  const addressOf = ({ source, anchor }: ContextLine) =>
    new URL(`${articlePath(source.id)}${anchor === "" ? "" : `#${anchor}`}`, location.href).href;
  const parts = await toLinesCsv(lines, { query, build, addressOf, pause });
  // The mark tells spreadsheets that it is UTF-8.
  const address = URL.createObjectURL(new Blob(["\ufeff", ...parts], { type: "text/csv" }));
  const name = query.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/g, "");
  element("a", { href: address, download: `words-${name}.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
