/**
 * What a page is about → schema.org as JSON-LD, for search engines and reference managers.
 *
 * A block of type application/ld+json is data, not a script: no policy has to allow it, and nothing
 * runs. Addresses are relative to the page, whole with `site.url`.
 */
import { countEntities } from "../site/shared/article-entry.ts";
import type { CorpusIndex, Name } from "../site/shared/corpus-index.ts";
import { namePath } from "../site/shared/name-path.ts";
import { linkFrom, type NameKind, routes } from "../site/shared/routes.ts";
import { wholeAddressOf } from "./address.ts";
import { publishedDate } from "./citations/csl.ts";
import type { Resource } from "./data-package.ts";
import { articleAt, entityAt } from "./names.ts";
import { toPlainLine } from "../text/plain-line.ts";

export type LinkedData = Record<string, unknown>;

const context = "https://schema.org";
const namesTold = 4;
const types = { place: "Place", person: "Person", organisation: "Organization" } as const;

/** What could end the block, or is no letter of JavaScript: written as an escape, which JSON reads as the same. */
const unsafeInPage = /[<>&\u2028\u2029]/g;

/**
 * Formats linked data as JSON that is safe between script tags.
 *
 * @example `</script>` → `\u003c/script\u003e`
 */
export function toDataBlock(value: LinkedData): string {
  return JSON.stringify(value).replace(
    unsafeInPage,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Describes an article; its date only if it is a single day, month or year and was not inferred. */
export function describeArticle(corpus: CorpusIndex, id: string): LinkedData {
  const article = articleAt(corpus, id);
  const { title, publisher, published, url, language, stated } = article.record;
  const path = routes.article(id);
  const { name } = corpus.contents.file;
  const told = countEntities(corpus, article).slice(0, namesTold);
  return {
    "@context": context,
    "@type": "NewsArticle",
    headline: toPlainLine(title),
    inLanguage: language?.tag,
    url: addressFrom(corpus, path, path),
    datePublished: publishedDate(published),
    author: stated?.author && { "@type": "Person", name: toPlainLine(stated.author.value) },
    publisher: publisher && { "@type": "Organization", name: toPlainLine(publisher) },
    isBasedOn: url,
    isPartOf: {
      "@type": "Collection",
      name: toPlainLine(name),
      url: addressFrom(corpus, path, routes.home),
    },
    mentions: told.map(({ entity }) => ({
      "@type": types[entity.name.kind],
      name: toPlainLine(entity.name.entry.name),
      url: addressFrom(corpus, path, namePath(entity)),
    })),
  };
}

/** Describes a place, a person or an organisation. */
export function describeName(
  corpus: CorpusIndex,
  which: { kind: NameKind; id: string },
): LinkedData {
  const { name } = entityAt(corpus, which);
  const path = routes.named(name.kind, name.entry.id);
  const spellings = name.entry.variants.map(({ text }) => toPlainLine(text));
  const others = spellings.filter((spelling) => spelling !== name.entry.name);
  return {
    "@context": context,
    "@type": types[name.kind],
    name: toPlainLine(name.entry.name),
    alternateName: others.length === 0 ? undefined : others,
    url: addressFrom(corpus, path, path),
    ...whereabouts(name),
  };
}

function whereabouts(name: Name): LinkedData {
  if (name.kind !== "place") return {};
  const { point, countryName, kind } = name.entry;
  return {
    geo: point && {
      "@type": "GeoCoordinates",
      latitude: point.latitude,
      longitude: point.longitude,
    },
    containedInPlace:
      countryName && kind !== "country" ? { "@type": "Country", name: countryName } : undefined,
  };
}

/** Describes the site, for the home page. */
export function describeSite(corpus: CorpusIndex): LinkedData {
  const { name, description, language } = corpus.contents.file;
  return {
    "@context": context,
    "@type": "WebSite",
    name: toPlainLine(name),
    description: description && toPlainLine(description),
    inLanguage: language,
    url: addressFrom(corpus, routes.home, routes.home),
  };
}

/** Describes the data package, for the page "Data". */
export function describeDataset(corpus: CorpusIndex, resources: readonly Resource[]): LinkedData {
  const { name, description, language } = corpus.contents.file;
  const path = routes.downloads;
  return {
    "@context": context,
    "@type": "Dataset",
    name: toPlainLine(name),
    description: toPlainLine(
      `${description ?? name} Places, people, organisations, dates and quotes found in the articles by software.`,
    ),
    inLanguage: language,
    url: addressFrom(corpus, path, path),
    distribution: resources.map(({ file, title, mediaType }) => ({
      "@type": "DataDownload",
      name: title,
      encodingFormat: mediaType,
      contentUrl: addressFrom(corpus, path, file.path),
    })),
  };
}

function addressFrom(corpus: CorpusIndex, page: string, target: string): string {
  return wholeAddressOf(corpus, target) ?? linkFrom(page, target);
}
