/** When an article was published, as a sentence for formats that have no room for an interval. */
import type { Published } from "../record/record.ts";
import { formatPublished } from "../site/shared/when.ts";

/** "Published 5 or 6 January 2024, inferred." or "Undated." */
export function publishedSentence(published: Published | undefined): string {
  const { date, certainty } = formatPublished(published);
  return published ? `Published ${date}, ${certainty}.` : `${date}.`;
}
