/** A passage of the text that says something of the day of publication → the evidence that the record holds. */
import { formatReason, type Reason } from "../../record/reasons.ts";
import type { Evidence, Span } from "../../record/record.ts";

/** @param reason with the passage for its `{words}` */
export function toEvidence(reason: Reason, text: string, { start, end }: Span): Evidence {
  return { text: formatReason(reason, { words: text.slice(start, end) }), start, end };
}
