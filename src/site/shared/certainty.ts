/** How sure a date is, in words that follow it. The browser loads this too, so it imports only a type. */
import { mark } from "../../text/interface-language.ts";
import type { Published } from "../../record/record.ts";

export const certaintyWords: Record<Published["how"], string> = {
  said: mark("said in the text"),
  inferred: mark("worked out from the text"),
  corrected: mark("from the corpus file"),
};
