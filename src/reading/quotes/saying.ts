/** Verbs of saying, and the shapes of an attribution. */

export const sayingVerb =
  "(?:said|says|say|told|tells|added|adds|announced|announces|wrote|writes|stressed|stresses|noted|notes|explained|explains|insisted|insists|claimed|claims|argued|argues|warned|warns|asked|asks|replied|responded|recalled|recalls|tweeted|posted|declared|declares|stated|states|assured|confirmed|confirms|commented|continued|concluded|admitted|acknowledged|urged|promised|pledged|vowed|hoped|hopes|observed|remarked|quipped|joked|lamented|complained|cautioned|emphasized|emphasised|reiterated|maintained|thundered|shouted|cried|exclaimed|answered|pointed\\sout|went\\son|indicates|indicated|affirms|affirmed|assures|highlighted|concurred|called|demanded|predicted|suggested|believes|denied|reported|revealed|informed|agreed|opined|mused|boasted|protested)";

/** A verb of saying as a whole word. */
export const anySaying = new RegExp(`(?<![\\p{L}’'-])${sayingVerb}(?!\\p{L})`, "gu");

/** "Adding:", "saying, “": the one who spoke goes on. */
export const continuesSpeech =
  /(?<!\p{L})(?:[Aa]dding|[Ss]aying|[Ss]tressing|[Nn]oting|[Ee]xplaining|[Ww]arning)(?:\sthat)?\s?[,:]?\s?$/u;

/** "he said", "she also told" */
export const pronounBefore =
  /(?<!\p{L})(?:[Hh]e|[Ss]he)(?:\s(?:also|then|later|further|has|had|even))?\s$/u;

/** "said he", "added she" */
export const pronounAfter = /^\s(?:he|she)(?!\p{L})/u;

/** "I", "we", "our": someone speaks. */
export const firstPerson =
  /(?<![\p{L}’'])(?:I|[Ww]e|[Oo]ur|[Mm]y|[Uu]s|[Mm]e|I['’]m|[Ww]e['’](?:re|ve|ll))(?![\p{L}])/u;
