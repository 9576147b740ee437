/** When an article was published, as a sentence for formats that have no room for an interval. */
import type { Published } from "../record/record.ts";
import { formatPublished } from "../site/shared/when.ts";
import { t } from "../text/interface-language.ts";

/** "Published 5 or 6 January 2024, inferred." or "Undated." */
export function publishedSentence(published: Published | undefined): string {
  const { date, certainty } = formatPublished(published);
  return certainty === undefined
    ? `${date}.`
    : t("Published {date}, {certainty}.", { date, certainty });
}
