/** A piece of a page, as the library gives it, or joined to what stands beside it. */

/** A stretch of a line. Positions are in points from the upper left corner of the page as a reader sees it. */
export interface Segment {
  page: number;
  text: string;
  left: number;
  right: number;
  /** Of the base line. */
  y: number;
  /** Of the letters. */
  size: number;
}
