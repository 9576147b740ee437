/** Korean words carry particles: 대통령은 and 대통령의 are 대통령 as topic and as owner. */

/** Those that follow nouns; two may follow each other: 에서 + 는. */
const particles =
  /(?:은|는|이|가|을|를|의|에|에서|에게|에게서|께서|으로|로|와|과|도|만|까지|부터|보다|처럼|이나|라고|이라고|이다|들){1,2}$/u;
const hangul = /^\p{Script=Hangul}{2,}$/u;

/** @returns the word without its particles; undefined for a word that is not Korean */
export function toKoreanStem(word: string): string | undefined {
  if (!hangul.test(word)) return undefined;
  const stem = word.replace(particles, "");
  return [...stem].length >= 2 ? stem : word;
}
