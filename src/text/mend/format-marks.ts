/** Kinds of repairs that mend no damage: characters that a file's format uses as marks. */

/** `**`, `> `, `&amp;` */
export const formatMark = "mark of the format";

/** A line end that the author wants to be seen, as in an address. */
export const lineBreak = "line break";

/** Whether a repair of this kind stands for a mark, and not for damage. */
export function isFormatMark({ kind }: { kind: string }): boolean {
  return kind === formatMark || kind === lineBreak;
}
