/** Words that a list of places follows: "communities such as New Fadama and Madina", "the villages of Remance and San Juan". */
import { hashesOf, hashOf } from "../tagger/hash.ts";
import type { Tokens } from "../tagger/tokens.ts";

const placeWords = hashesOf(
  "cities communes communities counties countries districts islands municipalities neighborhoods neighbourhoods prefectures provinces settlements suburbs towns villages",
);

const leads = hashesOf("of like");
const [as, such] = [hashOf("as"), hashOf("such")];

/** Whether words for places lead to a token. */
export function followsPlaceWords({ word, span }: Tokens, i: number): boolean {
  const isSuchAs = word[i - 1] === as && word[i - 2] === such;
  if (!isSuchAs && !leads.has(word[i - 1] ?? 0)) return false;
  const at = i - (isSuchAs ? 3 : 2);
  return at >= 0 && span[at] === span[i] && placeWords.has(word[at] as number);
}
