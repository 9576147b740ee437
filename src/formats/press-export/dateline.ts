/** "Dateline: WASHINGTON, June 19": what the paper prints before the first words of the text, and the day of its "today". */
import { shiftSpan } from "../html/paragraph.ts";
import type { ExportParagraph } from "./export-paragraph.ts";

/** Puts the dateline back where it was printed; nothing is changed where the text begins with it. */
export function withDateline(
  body: readonly ExportParagraph[],
  dateline: string | undefined,
): ExportParagraph[] {
  const [first, ...rest] = body;
  const [place = ""] = dateline?.split(",") ?? [];
  if (!first || !dateline || place === "" || first.text.startsWith(place)) return [...body];
  const lead = `${dateline} — `;
  const { text, links, styles } = first;
  const led = {
    text: lead + text,
    links: links.map((link) => shiftSpan(link, lead.length)),
    styles: styles.map((style) => shiftSpan(style, lead.length)),
  };
  return [{ ...first, ...led }, ...rest];
}
