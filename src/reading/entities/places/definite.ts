/** "the Atlantic", "the Plate": a name behind the article is that of a sea, a river or a range, and of no town. */
import type { Span } from "../../../record/record.ts";
import type { Gazetteer, GazetteerMatch } from "../gazetteer/gazetteer.ts";
import type { GazetteerPlace } from "../gazetteer/gazetteer-place.ts";

/**
 * Of what a name behind "the" may mean, the seas, rivers and ranges; none where it may only mean small towns,
 * which are never written so: the Jupiter is a ship. "The Paris office" is about no river: the name must not stand
 * before a noun, unless it is a sea's.
 */
export function preferWithArticle(
  text: string,
  { start, end }: Span,
  { matches, gazetteer }: { matches: readonly GazetteerMatch[]; gazetteer: Gazetteer },
): readonly GazetteerMatch[] {
  if (!article.test(text.slice(Math.max(0, start - 5), start))) return matches;
  const isAlone = alone.test(text.slice(end, end + 12));
  const features = matches.filter(
    ({ place: { kind } }) => kind === "sea" || (isAlone && withArticle.has(kind)),
  );
  if (features.length > 0) return features;
  const isTown = ({ place }: GazetteerMatch) =>
    towns.has(place.kind) &&
    place.population < largeCity &&
    !gazetteer.namesOf(place).some((name) => /^the /i.test(name));
  return isAlone && matches.every(isTown) ? [] : matches;
}

/** "The London and Paris offices": of a large city that may be meant. */
const largeCity = 100_000;
const towns: ReadonlySet<GazetteerPlace["kind"]> = new Set(["city", "town", "village"]);
const article = /(?<!\p{L})the\s$/iu;
const withArticle: ReadonlySet<GazetteerPlace["kind"]> = new Set(["river", "mountain"]);
/** The name closes its phrase: a sign, or a word that no noun is. */
const alone =
  /^(?:$|[.,;:!?)\]”"]|\s[–—(]|\s(?:and|or|but|as|to|for|from|with|without|by|in|on|at|of|off|near|into|than|that|which|who|where|when|while|is|are|was|were|has|had|have|will|would|could|can|may|after|before|during|since|until)(?!\p{L}))/u;
