/** Up to how many articles a corpus is small: every name has a page, and every article files of its own. */
const maxSmall = 50;

/** Whether a corpus of so many articles is small. */
export function isSmall(articles: number): boolean {
  return articles <= maxSmall;
}
