/** Characters that no reader sees and that tear words apart: soft hyphens, zero-width spaces, marks of direction, controls. */
import { mark } from "../interface-language.ts";
import type { Repair } from "../../record/record.ts";
import { brokenWord } from "./hyphenation.ts";
import { unprintable } from "../unprintable.ts";
import { replaceAll } from "./replace-all.ts";

/** A repair for each run of invisible characters, and for each half of a character. */
export function findInvisible(text: string): Repair[] {
  return [
    ...replaceAll(text, optionalHyphen, { kind: brokenWord, by: "" }),
    ...replaceAll(text, invisible, { kind: mark("invisible character"), by: "" }),
    ...replaceAll(text, joiner, { kind: mark("invisible character"), by: "" }),
    ...findLoneSurrogates(text),
  ];
}

function findLoneSurrogates(text: string): Repair[] {
  if (text.isWellFormed()) return [];
  return replaceAll(text, loneSurrogate, { kind: mark("undecodable character"), by: "\uFFFD" });
}

/** Where a word may be broken, shown only at the line's end: a soft hyphen, or the `¬` that it becomes in some exports. */
const optionalHyphen =
  /(?<=\p{L})(?:\u00AD[ \t]*(?:\r\n|[\n\r])[ \t]*|¬[ \t]*(?:(?:\r\n|[\n\r])[ \t]*)?)(?=\p{L})/gu;

/** Soft hyphens, zero-width spaces, stray byte order marks, and what no text needs. */
const invisible = new RegExp(
  String.raw`(?:\u00AD(?![ \t]*\r?[\n\r][ \t]*\p{L})|[\u180E\u200B\u2060-\u2064\uFEFF]|${unprintable})+`,
  "gv",
);

/** Joiners and marks of direction between characters that need none; Persian, Hebrew, Hindi and emoji keep theirs. */
const joiner =
  /(?<=^|[\s\0-\x7f\u2010-\u2026\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u200C-\u200F]+(?=$|[\s\0-\x7f\u2010-\u2026\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])/gu;

const loneSurrogate = /\p{Surrogate}/gu;
