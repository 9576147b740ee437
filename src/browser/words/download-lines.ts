/** Hands the lines to the reader as a CSV file, made in the page. */
import type { ContextLine } from "../../search/query/concordance/find-lines.ts";
import { toLinesCsv } from "../../search/query/concordance/lines-csv.ts";
import { articlePath } from "../../site/shared/routes.ts";
import { saveFile } from "../save-file.ts";

interface Download {
  query: string;
  build: string;
  pause: () => Promise<void>;
}

export async function downloadLines(
  lines: readonly ContextLine[],
  { query, build, pause }: Download,
): Promise<void> {
  const addressOf = ({ source, anchor }: ContextLine) =>
    new URL(`${articlePath(source.id)}${anchor === "" ? "" : `#${anchor}`}`, location.href).href;
  const parts = await toLinesCsv(lines, { query, build, addressOf, pause });
  // The mark tells spreadsheets that it is UTF-8.
  const name = query.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/g, "");
  saveFile(`words-${name}.csv`, "text/csv", ["\ufeff", ...parts]);
}
