/** German nouns → the forms and last parts that a table may have: "Rathäusern" → "rathäuser", "häusern", "häuser" … */

const endings = ["s", "es", "n", "en", "e", "er", "ern", "nen"];
const shortestHead = 4;
const longestHead = 14;

/** In lower case; the longest first. */
export function germanHeads(word: string): string[] {
  const heads: string[] = [];
  for (let at = 0; at <= word.length - shortestHead; at += 1) {
    const head = word.slice(at);
    if (at > 0 && (at < 3 || head.length > longestHead)) continue;
    if (at > 0) heads.push(head);
    for (const ending of endings)
      if (head.length - ending.length >= shortestHead && head.endsWith(ending))
        heads.push(head.slice(0, -ending.length));
  }
  return [...heads, ...heads.filter((head) => umlaut.test(head)).map(withoutUmlaut)];
}

/** "Löhne" are several of a "Lohn". */
const umlaut = /[äöü]/u;

function withoutUmlaut(head: string): string {
  return head.replaceAll("ä", "a").replaceAll("ö", "o").replaceAll("ü", "u");
}
