/**
 * The mentions of articles as W3C Web Annotations (JSON-LD).
 *
 * A Text Position Selector counts code points where a record counts UTF-16 code units; the text is
 * that of the untouched file, decoded, after any byte order mark.
 */
import type { Mention } from "../record/record.ts";
import type { Article, CorpusIndex } from "../site/shared/corpus-index.ts";
import { listPacks, type Pack, sourceFileOf } from "../site/shared/article-files.ts";
import { namePath } from "../site/shared/name-path.ts";
import { linkFrom, routes } from "../site/shared/routes.ts";
import { wholeAddressOf } from "./address.ts";
import { type DataFile, toJson, writeJsonArray } from "./data-file.ts";
import { entityAt } from "./names.ts";

const context = "http://www.w3.org/ns/anno.jsonld";
const collectionPath = routes.data("annotations.jsonld");
const lettersAround = 32;

/** The collection of all annotations, with links to its first and last page. */
export function annotationCollectionFile(corpus: CorpusIndex): DataFile {
  const { articles } = corpus;
  const packs = listPacks(corpus);
  const link = (pack: Pack | undefined) => pack && linkFrom(collectionPath, pack.annotations);
  const collection = {
    "@context": contextFor(corpus, collectionPath),
    id: fileName(collectionPath),
    type: "AnnotationCollection",
    label: `Names in: ${corpus.contents.file.name}`,
    total: articles.reduce((sum, { record }) => sum + record.mentions.length, 0),
    first: link(packs[0]),
    last: link(packs.at(-1)),
  };
  return { path: collectionPath, write: () => [toJson(collection)] };
}

/** The pages of the collection: one for each article, or for each pack of them, the oldest first. */
export function annotationFiles(corpus: CorpusIndex): DataFile[] {
  let startIndex = 0;
  const packs = listPacks(corpus);
  return packs.map(({ articles, annotations: path }, position) => {
    const link = (other: Pack | undefined) => other && linkFrom(path, other.annotations);
    const page = {
      "@context": contextFor(corpus, path),
      id: fileName(path),
      type: "AnnotationPage",
      partOf: linkFrom(path, collectionPath),
      prev: link(packs[position - 1]),
      next: link(packs[position + 1]),
      startIndex,
    };
    startIndex += articles.reduce((sum, { record }) => sum + record.mentions.length, 0);
    return {
      path,
      write: () =>
        writeJsonArray(toAnnotations(corpus, articles, path), {
          before: `${JSON.stringify(page).slice(0, -1)},"items":[`,
          after: "]}",
        }),
    };
  });
}

/** Addresses are relative to the file; with `site.url` the context says where that is. */
function contextFor(corpus: CorpusIndex, path: string) {
  const base = wholeAddressOf(corpus, path);
  return base === undefined ? context : [context, { "@base": base }];
}

function* toAnnotations(corpus: CorpusIndex, articles: readonly Article[], path: string) {
  for (const article of articles) yield* annotate(corpus, article, path);
}

/** In a ZIP, the name of the file stands behind the address of the archive, as its fragment. */
function sourceOf(corpus: CorpusIndex, id: string): string {
  const file = sourceFileOf(corpus, id);
  return file === routes.source(id) ? file : `${file}#${fileName(routes.source(id))}`;
}

function* annotate(corpus: CorpusIndex, { record, text }: Article, path: string) {
  const source = linkFrom(path, sourceOf(corpus, record.id));
  const count = codePointCounter(text);
  for (const mention of record.mentions) {
    yield {
      id: `#${record.id}.${mention.kind}-${mention.start}`,
      type: "Annotation",
      motivation: "identifying",
      body: {
        type: "SpecificResource",
        purpose: "identifying",
        source: linkFrom(path, namePath(entityAt(corpus, mention))),
      },
      target: {
        source,
        selector: [
          {
            type: "TextPositionSelector",
            start: count(mention.start),
            end: count(mention.end),
          },
          quoteSelector(text, mention),
        ],
      },
    };
  }
}

function quoteSelector(text: string, { start, end }: Mention) {
  return {
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    prefix: text.slice(wholeLetter(text, Math.max(0, start - lettersAround)), start),
    suffix: text.slice(end, wholeLetter(text, end + lettersAround)),
  };
}

/** Moves an offset out of the middle of a surrogate pair. */
function wholeLetter(text: string, offset: number): number {
  return isLowHalf(text.charCodeAt(offset)) && isHighHalf(text.charCodeAt(offset - 1))
    ? offset + 1
    : offset;
}

/**
 * Makes a function that turns offsets in UTF-16 code units into offsets in code points.
 *
 * It remembers where it stopped: asked for rising offsets, it reads the text once.
 */
function codePointCounter(text: string): (offset: number) => number {
  let [position, points] = [0, 0];
  return (offset) => {
    if (offset < position) [position, points] = [0, 0];
    while (position < offset) {
      position +=
        isHighHalf(text.charCodeAt(position)) && isLowHalf(text.charCodeAt(position + 1)) ? 2 : 1;
      points += 1;
    }
    return points;
  };
}

function isHighHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
