/** A repair → the sentence that explains it to a reader. */
import type { Repair } from "../../record/record.ts";
import { capitalize } from "../../text/capitalize.ts";
import { t } from "../../text/interface-language.ts";
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
  const values = { damage: capitalize(t(kind)), found: quote(found), shown: quote(text) };
  if (text === found) return t("{damage}: {found}", values);
  return text === ""
    ? t("{damage}: {found} is not shown", values)
    : t("{damage}: {found} is shown as {shown}", values);
}

/** Writes invisible characters by their code: U+00A0. */
function quote(text: string): string {
  if (text === " ") return t("a space");
  if (!invisible.test(text)) return t("“{words}”", { words: plainText(text) });
  const points = [...text].map((character) => character.codePointAt(0)?.toString(16) ?? "");
  return points.map((point) => `U+${point.toUpperCase().padStart(4, "0")}`).join(" ");
}
