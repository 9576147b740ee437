/** Capitals and seats of power that stand for those who govern there: "Moscow denied", "Kyiv’s forces". */
import type { GazetteerPlace } from "../gazetteer/gazetteer.ts";
import type { Span } from "../record.ts";

/** In: the text, the span of a place name, the place. Out: whether its government is meant. */
export function standsForGovernment(text: string, span: Span, place: GazetteerPlace): boolean {
  if (place.capital !== true && !seatsOfPower.has(place.name)) return false;
  const after = text.slice(span.end, span.end + 60);
  return (
    acts.test(after) ||
    owns.test(after) ||
    isAddressed.test(text.slice(Math.max(0, span.start - 30), span.start))
  );
}

const seatsOfPower = new Set([
  "Kremlin",
  "White House",
  "Pentagon",
  "Downing Street",
  "Élysée Palace",
  "Blue House",
  "Whitehall",
]);

/** "Moscow has denied", "Kyiv said", "Washington also accused" */
const acts =
  /^,? (?:(?:has|have|had|also|now|then|later|repeatedly|still|would|will|could|may|might|must|never|quickly) ){0,3}(?:not )?(?:accus|acknowledg|admit|agree|alleg|announc|appeal|argu|ask|assert|back|believ|blam|call(?:s|ed)? (?:for|on)|claim|condemn|confirm|considers?|declar|declin|decid|demand|deni|deny|dismiss|express|fear|hail|hop(?:e|ing)|impos|insist|intensif|launch|offer|order|pledg|promis|propos|protest|pushed|recogni[sz]|refus|regard|reject|respond|retaliat|said|says|saying|seek|sought|see[ns]?\b|sees|sign|strengthen|support|suspect|threaten|told|urg|view|vow|want|warn|welcom|worri|worry|wish)/;
/** "Kyiv’s detailed combat plans", "Moscow’s troops" */
const owns =
  /^['’]s? (?:\p{Ll}+ ){0,2}(?:aggression|ally|allies|ambassador|approach|authorities|claims?|concerns?|control|decision|defen[cs]e|demands?|diplomats?|efforts?|forces|foreign|government|intentions?|invasion|leaders?(?:hip)?|military|offensive|officials?|plans?|policy|policies|position|reaction|regime|response|sanctions|stance|strategy|strikes?|support|territorial|threats?|troops|war)(?!\p{L})/u;
/** "talks with Moscow", "the Kyiv regime" is left to the name, "pressure on Tehran" */
const isAddressed =
  /(?:relations|talks|ties|negotiations|dialogue|agreement|deal|pressure|sanctions|war) (?:with|on|against|between) $/i;
