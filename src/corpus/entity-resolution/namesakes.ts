/**
 * Whether a single name in one article may be the person whom another article names in full. In a folder of many
 * articles the only one who is named in full is often not the only one of that name: "my dear Watson" is not the
 * reporter Kathryn Watson of another page.
 */
import type { NameMention } from "./name-mention.ts";

/** Where fewer articles name people, the only bearer of a name is taken for the one meant. */
const manyArticles = 20;

/** Answers whether a single name may be a person who is named in full elsewhere. */
export type MayBe = (mention: NameMention, person: string) => boolean;

/**
 * Of a person whom one article names in full, a surname in another is only taken to be that person's if the two
 * articles name somebody else in common.
 *
 * @param articlesOf - in which each person is named in full.
 * @param lastWordOf - the folded last word of a mention's name.
 */
export function judgeNamesakes(
  mentions: readonly NameMention[],
  articlesOf: ReadonlyMap<string, ReadonlySet<string>>,
  lastWordOf: (mention: NameMention) => string,
): MayBe {
  const inArticles = new Map(
    [...Map.groupBy(mentions, ({ file }) => file)].map(([file, own]) => [
      file,
      new Set(own.map(lastWordOf)),
    ]),
  );
  if (inArticles.size < manyArticles) return () => true;
  return (mention, person) => {
    const [article = "", ...others] = articlesOf.get(person) ?? [];
    if (others.length > 0) return true;
    const here = new Set(inArticles.get(mention.file));
    here.delete(lastWordOf(mention));
    return !here.isDisjointFrom(inArticles.get(article) ?? new Set());
  };
}
