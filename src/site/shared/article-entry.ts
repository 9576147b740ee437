/** An article as an entry of a list: headline, date, lead sentence, the names it mentions most. */
import { type Article, type CorpusIndex, type Entity, entityKey } from "./corpus-index.ts";
import { foreignLanguage } from "./language.ts";
import { linkToEntity, type NameLink } from "./name-link.ts";
import { displaySpan, layOutBlocks, sentencesOf } from "./lay-out-blocks.ts";
import { linkFrom, routes } from "./routes.ts";
import { formatPublished } from "./when.ts";
import { plainText } from "./wording.ts";

export interface ArticleEntry {
  title: string;
  language: string | undefined;
  href: string;
  when: ReturnType<typeof formatPublished>;
  lead: string;
  names: NameLink[];
}

const namesShown = 6;
const longestLead = 280;

/** Describes an article for the page that lists it. */
export function toArticleEntry(corpus: CorpusIndex, article: Article, page: string): ArticleEntry {
  return {
    title: article.record.title,
    language: foreignLanguage(article.record),
    href: linkFrom(page, routes.article(article.record.id)),
    when: formatPublished(article.record.published),
    lead: leadSentence(article),
    names: countEntities(corpus, article)
      .filter(({ entity }) => entity.name.kind !== "organisation")
      .slice(0, namesShown)
      .map(({ entity }) => linkToEntity(entity, page)),
  };
}

/** The first sentence of the standfirst or first paragraph, as displayed; the second when the first is shown as the headline. */
export function leadSentence(article: Article): string {
  const displayBlock = layOutBlocks(article).find(
    ({ block }) => block.kind === "standfirst" || block.kind === "paragraph",
  );
  if (!displayBlock) return "";
  const sentences = sentencesOf(article, displayBlock);
  const lead = sentences[hasHeadline(article) ? 0 : 1] ?? sentences[0] ?? displayBlock.block;
  return plainText(displaySpan(article.text, lead, displayBlock.repairs), longestLead);
}

/** Whether the file has a headline, in its text or beside it; otherwise its first words are displayed as one. */
export function hasHeadline({ record }: Article): boolean {
  return record.stated?.title !== undefined || record.blocks.some(({ kind }) => kind === "title");
}

/** The entities that an article names, with counts: most mentioned first, then in order of appearance. */
export function countEntities(
  corpus: CorpusIndex,
  { record }: Article,
): { entity: Entity; count: number }[] {
  const counts = new Map<string, number>();
  for (const mention of record.mentions) {
    const key = entityKey(mention);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([key, count]) => {
      const entity = corpus.entities.get(key);
      return entity ? [{ entity, count }] : [];
    });
}
