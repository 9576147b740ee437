/** What the day of publication is worked out from. */
import type { StatedField } from "../../formats/article-source.ts";
import type { Block, Evidence } from "../../record/record.ts";
import type { Day, Interval } from "./calendar.ts";
import type { FoundDate } from "./meaning.ts";

/** An event whose first and last day the corpus file tells. */
export interface CorpusEvent extends Interval {
  name: string;
  /** Other words by which articles name it. */
  aliases?: readonly string[];
}

export interface DatedArticle {
  /** Its name, relative to the corpus folder; absent where the file holds other articles, too. */
  file?: string | undefined;
  text: string;
  /** A language tag, where it is certain. */
  language?: string | undefined;
  blocks: readonly Block[];
  dates: readonly FoundDate[];
  /** What the file's format states as the article's date. */
  stated?: StatedField | undefined;
  /** What it states as the article\'s address, which may hold a day. */
  address?: StatedField | undefined;
  /** Those of the corpus file. */
  events: readonly CorpusEvent[];
  /** The day or days the corpus file gives. */
  corrected?: Interval;
}

/** A reason that holds the day of publication between two days; an open side is absent. */
export interface Bound {
  from?: Day;
  to?: Day;
  /** What the page or the text says of its own day, against what is read from tenses. */
  firm: boolean;
  because: Evidence;
}
