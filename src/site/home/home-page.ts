/** What the home page shows. */
import { toArticleEntry } from "../shared/article-entry.ts";
import { type Catalogue, mostMentioned, type Subject } from "../shared/corpus-index.ts";
import { toNameEntry } from "../names/name-index.ts";
import { toSmallMap } from "../map/locator.ts";
import { linkFrom, type NameKind, routes } from "../shared/routes.ts";
import { toArticleStrip } from "../timeline/article-strip.ts";
import { countOf, listOf, plainText } from "../shared/wording.ts";

export type HomePage = ReturnType<typeof toHomePage>;

const articlesShown = 20;
const namesShown = 10;

/** What the home page shows, from the corpus. */
export function toHomePage(catalogue: Catalogue) {
  const path = routes.home;
  const { name, description } = catalogue.contents.file;
  const all = catalogue.articles.length;
  return {
    path,
    name,
    description,
    plainDescription: plainText(description ?? scopeSentence(catalogue)),
    scope: scopeSentence(catalogue),
    articles: catalogue.articles
      .slice(0, articlesShown)
      .map((article) => toArticleEntry(catalogue, article, path)),
    all: {
      count: all,
      href: linkFrom(path, routes.articles()),
      isShorter: all > articlesShown,
    },
    map: toSmallMap(catalogue),
    strip: toArticleStrip(catalogue.articles),
    timelinePage: linkFrom(path, routes.timeline()),
    mapPage: linkFrom(path, routes.map),
    places: toTop(catalogue, "place", path),
    people: toTop(catalogue, "person", path),
    organisations: toTop(catalogue, "organisation", path),
  };
}

/** "5 articles: 3 with a date in the text, 1 dated by inference, 1 undated." */
export function scopeSentence({ articles }: Catalogue): string {
  const count = (how: string | undefined) =>
    articles.filter(({ record }) => record.published?.how === how).length;
  const parts = [
    { number: count("said"), words: "with a date in the text" },
    { number: count("corrected"), words: "dated by the corpus file" },
    { number: count("inferred"), words: "dated by inference" },
    { number: count(undefined), words: "undated" },
  ].filter(({ number }) => number > 0);
  const total = countOf(articles.length, "article");
  const [only] = parts;
  if (parts.length === 1 && only) return `${total}, all ${only.words}.`;
  return `${total}: ${listOf(parts.map(({ number, words }) => `${number} ${words}`))}.`;
}

function toTop(catalogue: Catalogue, kind: NameKind, path: string) {
  const subjects = focusFirst(catalogue, kind, mostMentioned(catalogue, kind));
  return {
    kind,
    total: subjects.length,
    href: linkFrom(path, routes.names(kind)),
    names: subjects.slice(0, namesShown).map((subject) => toNameEntry(subject, path)),
  };
}

/** Puts the focus places of the corpus file first, in its order. */
function focusFirst(catalogue: Catalogue, kind: NameKind, subjects: Subject[]): Subject[] {
  const focus = kind === "place" ? catalogue.contents.file.focus : [];
  const rank = ({ name }: Subject) => {
    const index = focus.indexOf(name.entry.name);
    return index === -1 ? focus.length : index;
  };
  return [...subjects].sort((a, b) => rank(a) - rank(b));
}
