/**
 * Rich text (RTF) that was saved as plain text: its control words and its tables of fonts and colours
 * are not shown; `\'92` and `\u8217?` are the characters they mean, `\par` ends a paragraph.
 */
import { mark } from "../interface-language.ts";
import type { Repair, Span } from "../../record/record.ts";

/** Whether the file is rich text. */
function isRichText(text: string): boolean {
  return text.startsWith("{\\rtf");
}

/** A repair for each control word, escaped character and brace, and for each group that holds no text. */
export function findControlWords(text: string): Repair[] {
  if (!isRichText(text)) return [];
  const controls = [...text.matchAll(control)];
  const hidden = findHiddenGroups(controls);
  const decoder = decoderFor(text);
  let next = 0;
  const words = controls.flatMap(({ 0: found, index: start, groups = {} }) => {
    const end = start + found.length;
    while ((hidden[next]?.end ?? Infinity) <= start) next += 1;
    if ((hidden[next]?.start ?? Infinity) <= start) return [];
    const { byte, unit, word } = groups;
    if (byte) return [{ start, end, text: decodeByte(byte, decoder) }];
    if (unit) return [{ start, end, text: String.fromCharCode(Number(unit) & 0xffff) }];
    if (word && paragraphEnd.test(word))
      return [{ start, end, text: breakAt(text, { start, end }) }];
    return [{ start, end, text: escaped.get(found) ?? "" }];
  });
  const found = [...hidden.map(({ start, end }) => ({ start, end, text: "" })), ...words];
  return uniteHidden(found.sort((a, b) => a.start - b.start));
}

/** Control words often stand in a row: one repair hides them all. */
function uniteHidden(found: readonly (Span & { text: string })[]): Repair[] {
  const repairs: Repair[] = [];
  for (const { start, end, text } of found) {
    const last = repairs.at(-1);
    if (last?.end === start && last.text === "" && text === "") last.end = end;
    else repairs.push({ start, end, kind: mark("rich text control word"), text });
  }
  return repairs;
}

/** `\'92`, `\u8217?`, `\f0\fs24 `, `\{`, `{`, a `\` at the line's end */
const control =
  /\\'(?<byte>[0-9a-f]{2})|\\u(?<unit>-?\d{1,5}) ?(?:\\'[0-9a-f]{2}|[^\\{}\n\r])?|\{?\\(?:\*\\)?(?<word>[a-z]{1,32})(?:-?\d{1,10})? ?|\\[^a-z0-9\s]|[{}]|\\(?=\s|$)/gi;

/** Groups whose words are about the file. */
const about =
  /^\{\\(?:\*|fonttbl|colortbl|stylesheet|info|pict|header|footer|themedata|listtable|revtbl|rsidtbl|generator)/i;

const paragraphEnd = /^(?:par|line|sect|page|row)$/;

const escaped = new Map([
  ["\\~", "\u00A0"],
  ["\\_", "\u2011"],
  ["\\{", "{"],
  ["\\}", "}"],
  ["\\\\", "\\"],
]);

function findHiddenGroups(controls: readonly RegExpExecArray[]): Span[] {
  const hidden: Span[] = [];
  let depth = 0;
  let open: { depth: number; start: number } | undefined;
  for (const { 0: found, index } of controls) {
    if (found.startsWith("{")) depth += 1;
    if (!open && about.test(found)) open = { depth, start: index };
    if (found !== "}") continue;
    if (open?.depth === depth) {
      hidden.push({ start: open.start, end: index + 1 });
      open = undefined;
    }
    depth -= 1;
  }
  return hidden;
}

/** The code page that the file names; that of Western Europe if it names none. */
function decoderFor(text: string): TextDecoder {
  const page = /\\ansicpg(125[0-8])\b/.exec(text.slice(0, 400))?.[1] ?? "1252";
  return new TextDecoder(`windows-${page}`);
}

function decodeByte(byte: string, decoder: TextDecoder): string {
  return decoder.decode(Uint8Array.of(Number.parseInt(byte, 16)));
}

/** A paragraph ends in the middle of a line: a blank line says so. */
function breakAt(text: string, { start, end }: Span): string {
  return /[^\S\n\r]|\S/.test(text[start - 1] ?? "\n") && /\S/.test(text[end] ?? "") ? "\n\n" : "";
}
