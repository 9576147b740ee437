/** English words that say nothing of what a query asks for: they are left out of it where other words stand beside them. */

/** Without those that are names or months, too, or that readers search for: "will", "may", "said". */
const stopWords = new Set(
  `a an the and or but nor so if then than because while as
  of in on at to from by with without for into onto over under about after before between during since until near
  around against through across up
  is are was were be been being am do does did doing done has have had having would shall should could must
  i me my we us our you your he him his she her hers it its they them their this that these those there here
  who whom whose which what when where why how many much
  not no all any both each some such only too also`
    .trim()
    .split(/\s+/),
);

/**
 * @param word folded
 * @param text as typed: "who" is a stop word, "WHO" is not
 */
export function isStopWord(word: string, text = word): boolean {
  return stopWords.has(word) && (text.length === 1 || text !== text.toUpperCase());
}
