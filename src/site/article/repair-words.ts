/** A repair → the sentence that explains it to a reader. */
import type { Repair } from "../../record/record.ts";
import { capitalize } from "../../text/capitalize.ts";
import { plainText } from "../shared/wording.ts";

/** Blank space, direction marks, control characters and noncharacters only. */
const invisible = /^[\s\p{Cc}\p{Cf}\p{Zs}\p{Noncharacter_Code_Point}]+$/u;

/**
 * Explains a repair to a reader.
 *
 * @param found - the characters as received.
 * @example "Entity debris: “#x27;” is shown as “’”", "Stray semicolon: “;” is not shown", "Suspect number: “3330,000”"
 */
export function formatRepair(found: string, { kind, text }: Repair): string {
  const damage = `${capitalize(kind)}: ${quote(found)}`;
  if (text === found) return damage;
  return text === "" ? `${damage} is not shown` : `${damage} is shown as ${quote(text)}`;
}

/** Writes invisible characters by their code: U+00A0. */
function quote(text: string): string {
  if (text === " ") return "a space";
  if (!invisible.test(text)) return `“${plainText(text)}”`;
  const points = [...text].map((character) => character.codePointAt(0)?.toString(16) ?? "");
  return points.map((point) => `U+${point.toUpperCase().padStart(4, "0")}`).join(" ");
}
