/** The order in which the search index has the articles; a file of the site names them in it, too. */
interface Dated {
  id: string;
  /** First and last day on which it may have been published. */
  from?: string | undefined;
  to?: string | undefined;
}

/** The undated first, so that a new article changes the end of the index only. */
export function orderByDate<Article extends Dated>(articles: readonly Article[]): Article[] {
  const key = (article: Dated) => `${article.from ?? ""} ${article.to ?? ""}`;
  return [...articles].sort((a, b) => {
    if (key(a) !== key(b)) return key(a) < key(b) ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}
