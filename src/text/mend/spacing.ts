/** Blank space that is not as a writer sets it, and the semicolons and spaces that lost apostrophes leave. */
import { mark } from "../interface-language.ts";
import type { Repair } from "../../record/record.ts";
import { replaceAll } from "./replace-all.ts";

/** A repair for each doubled, odd or stray space, and each stray semicolon. */
export function findOddSpacing(text: string): Repair[] {
  return [
    ...replaceAll(text, straySemicolon, { kind: mark("stray semicolon"), by: "" }),
    ...replaceAll(text, spaceBeforeStop, { kind: mark("space before a full stop"), by: "" }),
    ...replaceAll(text, doubledSpace, { kind: mark("doubled space"), by: " " }),
    ...replaceAll(text, oddSpace, { kind: mark("non-breaking space"), by: " " }),
  ];
}

/** `the ;use by Russia`: what is left of an apostrophe that was an entity. */
const straySemicolon = /(?<=\s);(?=\p{Ll})/gu;

/** `the  governor`, with plain or odd spaces; those that set a line in stay. */
const doubledSpace = /(?<=\S)[ \u00A0\u2000-\u200A\u202F\u205F]{2,}(?=\S)/g;

/** `Russian bombings .` */
const spaceBeforeStop = /(?<=[\p{L}\p{N}”’)])[ \u00A0]{1,40}(?=[.,](?:["”’)]{0,2})(?:\s|$))/gu;

/** `Kyiv Mayor<nbsp>Vitaliy`, `23<nbsp>May`; one within a number (`3 000`) stays, and those that French sets. */
const oddSpace =
  /(?<=[^\s\d«‹])[\u00A0\u2000-\u200A\u202F\u205F](?=[^\s;:!?»›%°€$])|(?<=\d)[\u00A0\u2000-\u200A\u202F\u205F](?=[^\s\d;:!?»›%°€$])/g;
