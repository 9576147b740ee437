/** What the day of publication is worked out from. */
import type { StatedField } from "../../formats/article-source.ts";
import type { Block, Evidence } from "../../record/record.ts";
import type { Day, Interval } from "./calendar.ts";
import type { CorpusEvent } from "./events.ts";
import type { FoundDate } from "./meaning.ts";

export interface DatedArticle {
  text: string;
  blocks: readonly Block[];
  dates: readonly FoundDate[];
  /** What the file's format states as the article's date. */
  stated?: StatedField | undefined;
  /** What it states as the article's address, which may hold a day. */
  address?: StatedField | undefined;
  /** Of the corpus file and of all articles (`findEventDates`). */
  events: readonly CorpusEvent[];
  /** The day or days the corpus file gives. */
  corrected?: Interval;
}

/** A reason that holds the day of publication between two days; an open side is absent. */
export interface Bound {
  from?: Day;
  to?: Day;
  /** What the page or the text says of its own day, against what is read from tenses and counts. */
  firm: boolean;
  because: Evidence;
}
