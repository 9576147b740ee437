/** How sure a date is, in words that follow it. The browser loads this too, so it imports only a type. */
import type { Published } from "../../record/record.ts";

export const certaintyWords: Record<Published["how"], string> = {
  said: "said in the text",
  inferred: "worked out from the text",
  corrected: "from the corpus file",
};
