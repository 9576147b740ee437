/** The four pens, each with the name that always stands beside its colour. */
import { mark } from "../text/interface-language.ts";

export const pens = [
  { pen: "claim", name: mark("Claims") },
  { pen: "check", name: mark("To check") },
  { pen: "important", name: mark("Important") },
  { pen: "disputed", name: mark("Disputed") },
] as const;

export type Pen = (typeof pens)[number]["pen"];

export const penIds: readonly Pen[] = pens.map(({ pen }) => pen);

/** The name of a pen, yet to be translated. */
export function penName(pen: Pen): string {
  return pens.find((other) => other.pen === pen)?.name ?? pen;
}
