/** Control words of rich text (RTF) that was saved as plain text: not shown; `\'92` is the character it means. */
import type { Repair } from "../../record/record.ts";

/** Whether the file is rich text. */
export function isRichText(text: string): boolean {
  return text.startsWith("{\\rtf");
}

/** In: the text of one block. Out: a repair for each control word, escaped character and brace. */
export function findControlWords(passage: string): Repair[] {
  return [...passage.matchAll(control)].map(({ 0: found, index: start, groups }) => ({
    start,
    end: start + found.length,
    kind: "rich text control word",
    text: groups?.["byte"] ? decodeByte(groups["byte"]) : "",
  }));
}

/** `\f0\fs24 `, `\'92`, `{`, a `\` at the line's end */
const control = /\\'(?<byte>[0-9a-f]{2})|(?:\\\*?[a-z]{1,32}-?\d{0,8} ?){1,40}|[{}]|\\(?=\s|$)/gi;

const windows1252 = new TextDecoder("windows-1252");

function decodeByte(byte: string): string {
  return windows1252.decode(Uint8Array.of(Number.parseInt(byte, 16))).replace("\u00A0", " ");
}
