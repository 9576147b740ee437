import type { Mark } from "../../desk/mark.ts";

/** A mark of the article with the words that it is on; none if they are gone. */
export interface PlacedMark {
  mark: Mark;
  range: Range | undefined;
}
