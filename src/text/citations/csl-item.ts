/** A citation as CSL-JSON, the shape that BibTeX and RIS are written from. */

export type DateParts = [year: number, month?: number, day?: number];

export interface CslDate {
  "date-parts": [DateParts] | [DateParts, DateParts];
  /** The date was inferred, or lies somewhere in the range. */
  circa?: true;
}

export interface CslItem {
  id: string;
  type: "article-newspaper" | "collection";
  title: string;
  author?: [{ literal: string }];
  "container-title"?: string;
  issued?: CslDate;
  URL?: string;
  language?: string;
  archive?: string;
  archive_location?: string;
  note: string;
  /** What a reader wrote about it. */
  annote?: string;
}

/** [2023, 12] → "2023-12" */
export function formatDateParts(parts: DateParts): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
}
