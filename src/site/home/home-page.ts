/** What the home page shows. */
import { toArticleEntry } from "../shared/article-entry.ts";
import { type CorpusIndex, mostMentioned, type Entity } from "../shared/corpus-index.ts";
import { toNameEntry } from "../names/name-index.ts";
import { toSmallMap } from "../map/locator.ts";
import { linkFrom, type NameKind, routes } from "../shared/routes.ts";
import { toArticleStrip } from "../timeline/article-strip.ts";
import { countTexts } from "../copies/copies.ts";
import { countOf, formatNumber, listOf, plainText } from "../shared/wording.ts";

export type HomePage = ReturnType<typeof toHomePage>;

const articlesShown = 20;
const namesShown = 10;

/** What the home page shows, from the corpus. */
export function toHomePage(corpus: CorpusIndex) {
  const path = routes.home;
  const { name, description } = corpus.contents.file;
  const all = corpus.articles.length;
  return {
    path,
    name,
    description,
    plainDescription: plainText(description ?? scopeSentence(corpus)),
    scope: scopeSentence(corpus),
    articles: corpus.articles
      .slice(0, articlesShown)
      .map((article) => toArticleEntry(corpus, article, path)),
    all: {
      count: all,
      href: linkFrom(path, routes.articles()),
      isShorter: all > articlesShown,
    },
    map: toSmallMap(corpus),
    strip: toArticleStrip(corpus.articles),
    timelinePage: linkFrom(path, routes.timeline()),
    mapPage: linkFrom(path, routes.map),
    places: toTop(corpus, "place", path),
    people: toTop(corpus, "person", path),
    organisations: toTop(corpus, "organisation", path),
  };
}

/** "5 articles: 3 dated by their file or text, 1 dated by what they speak of and 1 undated." */
export function scopeSentence({ articles }: CorpusIndex): string {
  const texts = countTexts(articles);
  const count = (how: string | undefined) =>
    articles.filter(({ record }) => record.published?.how === how).length;
  const parts = [
    { number: count("said"), words: "dated by their file or text" },
    { number: count("corrected"), words: "dated in corpus.yaml" },
    { number: count("inferred"), words: "dated by what they speak of" },
    { number: count(undefined), words: "undated" },
  ].filter(({ number }) => number > 0);
  const independent = texts < articles.length ? `, ${formatNumber(texts)} independent texts` : "";
  const total = `${countOf(articles.length, "article")}${independent}`;
  const [only] = parts;
  if (parts.length === 1 && only) return `${total}, all ${only.words}.`;
  return `${total}: ${listOf(parts.map(({ number, words }) => `${number} ${words}`))}.`;
}

function toTop(corpus: CorpusIndex, kind: NameKind, path: string) {
  const entities = focusFirst(corpus, kind, mostMentioned(corpus, kind));
  return {
    kind,
    total: entities.length,
    href: linkFrom(path, routes.names(kind)),
    names: entities.slice(0, namesShown).map((entity) => toNameEntry(entity, path)),
  };
}

/** Puts the focus places of the corpus file first, in its order. */
function focusFirst(corpus: CorpusIndex, kind: NameKind, entities: Entity[]): Entity[] {
  const focus = kind === "place" ? corpus.contents.file.focus : [];
  const rank = ({ name }: Entity) => {
    const index = focus.indexOf(name.entry.name);
    return index === -1 ? focus.length : index;
  };
  return [...entities].sort((a, b) => rank(a) - rank(b));
}
