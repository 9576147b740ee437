/** Which of the benchmark's pages a rule may be fitted on, and on which it is measured. */

/** Every other site in the order of a hash, so that all pages of one are in the same half. */
export function isTrainingPage(url: string): boolean {
  const site = new URL(url).hostname.split(".").slice(-2).join(".");
  let hash = 7;
  for (const character of site) hash = (hash * 31 + character.charCodeAt(0)) % 1_000_003;
  return hash % 2 === 0;
}
