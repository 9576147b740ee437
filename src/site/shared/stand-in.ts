/** What a page calls an article whose file has no headline. Lists call it by its first words, which are its title. */
import { beginsWithTitle } from "../../text/cut-title.ts";
import { t } from "../../text/interface-language.ts";
import { countEntities } from "./article-entry.ts";
import { type Article, type CorpusIndex, hasHeadline } from "./corpus-index.ts";
import { formatFileName } from "./file-name.ts";

const namesShown = 2;
const minMentions = 2;

/** What stands in for a headline that the file does not have: the names that it prints most, or its own name. */
export function standIn(corpus: CorpusIndex, article: Article): string | undefined {
  if (hasHeadline(article)) return undefined;
  const named = countEntities(corpus, article).filter(({ count }) => count >= minMentions);
  const names = named.slice(0, namesShown).map(({ entity }) => entity.name.entry.name);
  return t("Untitled: {names}", {
    names: names.length > 0 ? names.join(", ") : formatFileName(article.record.file),
  });
}

/** The title of an article beside sentences of it: first words that one of them begins with are not said twice. */
export function titleBeside(
  corpus: CorpusIndex,
  article: Article,
  sentences: readonly string[],
): string {
  const { title } = article.record;
  const isSaid = sentences.some((sentence) => beginsWithTitle(sentence, title));
  return (isSaid ? standIn(corpus, article) : undefined) ?? title;
}
