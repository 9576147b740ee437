/** Capitals and seats of power that stand for those who govern there: "Moscow denied", "Kyiv’s forces". */
import type { GazetteerPlace } from "../gazetteer/gazetteer-place.ts";
import type { Span } from "../../../record/record.ts";

/** Tells whether a place name stands for the government there. */
export function standsForGovernment(
  text: string,
  { start, end }: Span,
  place: GazetteerPlace,
): boolean {
  const isSeat = seatsOfPower.has(place.name);
  if (place.capital !== true && !isSeat) return false;
  if (text.slice(start, end).includes(" of ")) return false;
  const before = text.slice(Math.max(0, start - reach), start);
  if (isAddressed.test(before)) return true;
  if (isWhere.test(before)) return false;
  if (isSeat) return true;
  const after = text.slice(end, end + reach);
  return acts.test(after) || owns.test(after) || names.test(after);
}

const reach = 60;

const seatsOfPower = new Set([
  "Blue House",
  "Downing Street",
  "Kremlin",
  "Pentagon",
  "White House",
  "Whitehall",
  "Élysée Palace",
]);

/** "talks with Moscow", "the agreement between Baghdad and Ankara", but not "flights between" them */
const isAddressed =
  /(?:(?:agreement|deal|dialogue|negotiations|partnership|pressure|relations|sanctions|talks|ties|war) (?:with|on|against|between|between \p{Lu}[\p{L}-]{1,20} and)|on the part of) $/u;

/** "a pharmacist in Amman expressed", "troops from Kyiv said" */
const isWhere = /(?<!\p{L})(?:at|from|in|near|of|outside|to|towards?) (?:the )?$/iu;

const adverbs = "also|already|later|long|never|now|quickly|repeatedly|still|then";
const acting =
  "accused|accuses|acknowledged|admitted|agreed|agrees|alleged|announced|annexed|appealed|argued|argues|asked|backed|backs|believes|blamed|blames|called (?:for|on)|calls (?:for|on)|claimed|claims|condemned|condemns|confirmed|considers|decided|declared|declares|declined|directed|does not|demanded|demands|denied|denies|dismissed|dismisses|expressed|fears|hailed|hopes|imposed|insisted|insists|intensified|invaded|launched|offered|ordered|orders|pledged|promised|proposed|protested|pushed|recognised|recognized|refused|refuses|rejected|rejects|responded|retaliated|said|says|seeks|signed|sought|sticks|strengthened|strived|strives|struck|supported|supports|suspects|threatened|threatens|told|urged|urges|viewed|views|vowed|vows|wanted|wants|warned|warns|welcomed|worries";
const future =
  "accept|act|agree|answer|attack|back|block|continue|decide|deny|give|impose|join|launch|negotiate|offer|recogni[sz]e|reject|respond|retaliate|send|strengthen|support|try|use|want|withdraw";

/** "Moscow denied", "Kyiv has repeatedly called for", "Washington may impose" */
const acts = new RegExp(
  `^ (?:(?:has|have|had) )?(?:(?:${adverbs}) )?(?:${acting})(?!\\p{L})` +
    `|^ (?:will|would|could|may|might|must|should|does|did) (?:not )?(?:(?:${adverbs}) )?(?:${future})(?!\\p{L})`,
  "u",
);

/** "the Kyiv regime", "the Moscow forces" */
const names = /^ (?:authorities|forces|government|officials|regime|troops)(?!\p{L})/u;

/** "Kyiv’s detailed combat plans", "Moscow’s troops" */
const owns =
  /^['’]s (?:[\p{Ll}-]{1,20} ){0,3}(?:aggression|ally|allies|ambassador|approach|attacks?|authorities|claims?|concerns?|control|decision|defen[cs]e|demands?|diplomats?|efforts?|forces|foreign|government|intentions?|invasion|leaders?(?:hip)?|military|offensive|officials?|plans?|policy|policies|position|reaction|regime|response|sanctions|stance|strategy|strikes?|support|threats?|troops|version|victory|war)(?!\p{L})/u;
