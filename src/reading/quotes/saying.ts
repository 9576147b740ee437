/** Verbs of saying, and the shapes of an attribution. */

export const sayingVerb =
  "(?:said|says|say|told|tells|added|adds|announced|announces|wrote|writes|stressed|stresses|noted|notes|explained|explains|insisted|insists|claimed|claims|argued|argues|warned|warns|asked|asks|replied|responded|recalled|recalls|tweeted|posted|declared|declares|stated|states|assured|confirmed|confirms|commented|continued|concluded|admitted|acknowledged|urged|promised|pledged|vowed|hoped|hopes|observed|remarked|quipped|joked|lamented|complained|cautioned|emphasized|emphasised|reiterated|maintained|thundered|shouted|cried|exclaimed|answered|pointed\\sout|went\\son|indicates|indicated|affirms|affirmed|assures|highlighted|concurred|called|demanded|predicted|suggested|believes|denied|reported|revealed|informed|agreed|opined|mused|boasted|protested|conceded|concedes|whispered|yelled|muttered|grumbled|retorted|countered|recounted|contended|contends|testified|elaborated|summed\\sup|shot\\sback|hit\\sback|fired\\sback|chimed\\sin|points\\sout|goes\\son|underlined|underlines|underscored|asserted|asserts|reckoned|reckons|observes|replies|concludes|admits|acknowledges|emphasizes|emphasises|laments|complains|cautions|reiterates|advised)";

/** A verb of saying as a whole word. */
export const anySaying = new RegExp(`(?<![\\p{L}’'-])${sayingVerb}(?!\\p{L})`, "gu");

/** Nouns that announce what somebody says: "His answer: “No.”" */
export const answer =
  "(?:view|answer|reply|response|verdict|message|comment|advice|warning|reaction|conclusion)";

/** "Adding:", "saying, “": the one who spoke goes on. */
export const continuesSpeech =
  /(?<!\p{L})(?:[Aa]dding|[Ss]aying|[Ss]tressing|[Nn]oting|[Ee]xplaining|[Ww]arning)(?:\sthat)?\s?[,:]?\s?$/u;

/** "he said", "she also told" */
export const pronounBefore =
  /(?<!\p{L})(?<pronoun>[Hh]e|[Ss]he)(?:\s(?:also|then|later|further|has|had|even))?\s$/u;

/** "said he", "added she" */
export const pronounAfter = /^\s(?<pronoun>he|she)(?!\p{L})/u;

/** "I", "we", "our": someone speaks. */
export const firstPerson =
  /(?<![\p{L}’'])(?:I|[Ww]e|[Oo]ur|[Mm]y|[Uu]s|[Mm]e|I['’]m|[Ww]e['’](?:re|ve|ll))(?![\p{L}])/u;

/** “…,” sighed Roe; “…!” Roe laughed: right beside a quotation that its sentence goes on after, any verb is one of saying. */
export const anyMannerFirst =
  /^\s(?:\p{Ll}{2,20}ed|spat|wept|sang|bit\sback)(?=\s\p{Lu}|\s(?:the|a|an|one|his|her)\s)/u;
export const anyMannerLast =
  /(?<=\p{L}\s)(?:sighed|laughed|snapped|smiled|grinned|sobbed|chuckled|gasped|groaned|growled|screamed|shrugged|sneered|spat|wept|fumed|gushed|enthused|pleaded|begged|reasoned|ventured|wondered|guessed|figured|cheered|sang)(?=[\s,.])/u;
/** What a quotation ends with whose sentence goes on. */
export const goesOn = /[,!?…][”"’'»]$|[”"’'»],$/u;
