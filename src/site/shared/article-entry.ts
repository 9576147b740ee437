/** An article as an entry of a list: headline, date, lead sentence, the names it mentions most. */
import { type Article, type Catalogue, type Subject, subjectKey } from "./corpus-index.ts";
import { foreignLanguage } from "./language.ts";
import { linkToSubject, type NameLink } from "./name-link.ts";
import { displaySpan, placeBlocks, sentencesOf } from "./lay-out-blocks.ts";
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
export function toArticleEntry(catalogue: Catalogue, article: Article, page: string): ArticleEntry {
  return {
    title: article.record.title,
    language: foreignLanguage(article.record),
    href: linkFrom(page, routes.article(article.record.id)),
    when: formatPublished(article.record.published),
    lead: leadSentence(article),
    names: countSubjects(catalogue, article)
      .filter(({ subject }) => subject.name.kind !== "organisation")
      .slice(0, namesShown)
      .map(({ subject }) => linkToSubject(subject, page)),
  };
}

/** The first sentence of the standfirst or first paragraph, as displayed; the second when the first is shown as the headline. */
export function leadSentence(article: Article): string {
  const placed = placeBlocks(article).find(
    ({ block }) => block.kind === "standfirst" || block.kind === "paragraph",
  );
  if (!placed) return "";
  const sentences = sentencesOf(article, placed);
  const lead = sentences[hasHeadline(article) ? 0 : 1] ?? sentences[0] ?? placed.block;
  return plainText(displaySpan(article.text, lead, placed.repairs), longestLead);
}

/** Whether the file has a headline, in its text or beside it; otherwise its first words are displayed as one. */
export function hasHeadline({ record }: Article): boolean {
  return record.stated?.title !== undefined || record.blocks.some(({ kind }) => kind === "title");
}

/** The entities that an article names, with counts: most mentioned first, then in order of appearance. */
export function countSubjects(
  catalogue: Catalogue,
  { record }: Article,
): { subject: Subject; count: number }[] {
  const counts = new Map<string, number>();
  for (const mention of record.mentions) {
    const key = subjectKey(mention);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([key, count]) => {
      const subject = catalogue.subjects.get(key);
      return subject ? [{ subject, count }] : [];
    });
}
