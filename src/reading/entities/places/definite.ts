/** "the Atlantic", "the Plate": a name behind the article is that of a sea, a river or a range, and of no town. */
import type { Span } from "../../../record/record.ts";
import type { GazetteerMatch } from "../gazetteer/gazetteer.ts";
import type { GazetteerPlace } from "../gazetteer/gazetteer-place.ts";

/**
 * Of what a name behind "the" may mean, the seas, rivers and ranges, if there are any. "The Paris office" is
 * about no river: the name must not stand before a noun.
 */
export function preferWithArticle(
  text: string,
  { start, end }: Span,
  matches: readonly GazetteerMatch[],
): readonly GazetteerMatch[] {
  if (!article.test(text.slice(Math.max(0, start - 5), start))) return matches;
  if (!alone.test(text.slice(end, end + 12))) return matches;
  const features = matches.filter(({ place }) => withArticle.has(place.kind));
  return features.length > 0 ? features : matches;
}

const article = /(?<!\p{L})the\s$/iu;
const withArticle: ReadonlySet<GazetteerPlace["kind"]> = new Set(["sea", "river", "mountain"]);
/** The name closes its phrase: a sign, or a word that no noun is. */
const alone =
  /^(?:$|[.,;:!?)\]”"]|\s[–—(]|\s(?:and|or|but|as|to|for|from|with|without|by|in|on|at|of|off|near|into|than|that|which|who|where|when|while|is|are|was|were|has|had|have|will|would|could|can|may|after|before|during|since|until)(?!\p{L}))/u;
