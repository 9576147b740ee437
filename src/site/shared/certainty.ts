/** How sure a date is, in words that fit behind it; also read at the reader's, so it imports nothing but a type. */
import type { Published } from "../../record/record.ts";

export const certaintyWords: Record<Published["how"], string> = {
  said: "said in the text",
  inferred: "inferred",
  corrected: "from the corpus file",
};
