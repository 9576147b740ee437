/** The style sheet in a file of HTML → which classes are bold or in italics. */
import type { StyledWords } from "../../record/record.ts";

/** By the name of the class. */
export type ClassStyles = ReadonlyMap<string, StyledWords["style"]>;

/** Reads rules such as `.c7 { font-weight: bold; }`. */
export function readClassStyles(sheet: string, known: ClassStyles): ClassStyles {
  const styles = new Map(known);
  for (const [, name = "", body = ""] of sheet.matchAll(rule)) {
    if (bold.test(body)) styles.set(name, "strong");
    else if (italic.test(body)) styles.set(name, "emphasis");
  }
  return styles;
}

const rule = /\.([\w-]{1,60})\s{0,9}\{([^{}]{0,2000})\}/g;
const bold = /font-weight:\s{0,3}(?:bold|[6-9]00)/i;
const italic = /font-style:\s{0,3}italic/i;
