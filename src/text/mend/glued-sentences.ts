/** `the war is over.The mayor`: a sentence that begins where the last one ends, with no space between them. */
import type { Repair } from "../../record/record.ts";
import { mark } from "../interface-language.ts";

/** A repair for the end of each sentence that another is glued to. */
export function findGluedSentences(text: string): Repair[] {
  return Array.from(text.matchAll(gluedStop)).flatMap(({ index, 0: match }) => {
    const after = index + match.length;
    const before =
      text
        .slice(Math.max(0, index - longest), index)
        .split(between)
        .at(-1) ?? "";
    const next = text.slice(after, after + longest).split(between)[0] ?? "";
    if (isPartOfAddress(text, index - before.length, next, after)) return [];
    if (match.length === 1 && !small.test(before)) return [];
    const end = opensQuotation(text, after - 1) ? after - 1 : after;
    return [
      { start: end - 1, end, kind: mark("missing space"), text: `${text.slice(end - 1, end)} ` },
    ];
  });
}

/** A stop and perhaps a quotation mark, with letters on both sides. */
const gluedStop = /(?<=\p{L}\p{L})[.!?]["“”„«»]?(?=\p{Lu}\p{Ll})/gu;

const longest = 40;
/** What stands between words. */
const between = /[^\p{L}\p{M}’'-]/u;
/** Without a quotation mark the word before must be no name: "Mixi.Media" is one. */
const small = /^\p{Ll}/u;

/** `jane.Doe@example.org`, `https://example.org/what.The`, `example.Com` */
function isPartOfAddress(text: string, start: number, next: string, nextStart: number): boolean {
  const end = nextStart + next.length;
  return (
    beforeInAddress.test(text.slice(Math.max(0, start - 1), start)) ||
    afterInAddress.test(text.slice(end, end + 2)) ||
    domains.has(next)
  );
}

const beforeInAddress = /[\p{N}@/.:_]/u;
const afterInAddress = /^(?:[\p{N}@/_]|\.\p{L})/u;
const domains = new Set(["Com", "Net", "Org"]);

/** Whether the mark at an offset begins speech: `over. "The mayor"`, and not `"it is over." The mayor`. */
function opensQuotation(text: string, offset: number): boolean {
  const sign = text.charAt(offset);
  const line = text.slice(text.lastIndexOf("\n", offset) + 1, offset);
  if (sign === '"') return line.split('"').length % 2 === 1;
  if (sign === "“") return line.lastIndexOf("„") <= line.lastIndexOf("“");
  if (sign === "»") return line.lastIndexOf("«") < line.lastIndexOf("»");
  return sign === "„" || (sign === "«" && line.lastIndexOf("»") <= line.lastIndexOf("«"));
}
