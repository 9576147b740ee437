/** What a site holds: every file with its hash, and the articles and names that readers may link to. */
import { hash } from "node:crypto";
import { z } from "zod";
import { mentionKinds } from "../record/record.ts";
import type { Article, CorpusIndex } from "../site/shared/corpus-index.ts";
import { displaySpan, layOutBlocks } from "../site/shared/lay-out-blocks.ts";
import { listPacks, sourcePathsOf } from "../site/shared/article-files.ts";
import { namePath } from "../site/shared/name-path.ts";
import { routes } from "../site/shared/routes.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const articleSchema = z.object({
  id: z.string(),
  title: z.string(),
  page: z.string(),
  /** The collected file, and the hash of its bytes. */
  file: z.string(),
  source: sha256,
  /** Hash of the text as it is shown, without markup. */
  text: sha256,
  published: z.object({ from: z.iso.date(), to: z.iso.date() }).optional(),
});

const nameSchema = z.object({
  kind: z.enum(mentionKinds),
  id: z.string(),
  name: z.string(),
  /** Its own, or its first mention in the one article that names it: "articles/a.html#p-1_0". */
  page: z.string(),
  /** In the texts of the corpus. */
  spellings: z.array(z.string()),
});

export const manifestSchema = z.object({
  /** "Dateline 0.2.0": which program wrote the site; the first manifests did not say so. */
  generator: z.string().optional(),
  /** Changes when a reader of manifests has to. */
  format: z.literal(1),
  name: z.string(),
  /** Whether search engines may list the site. */
  index: z.boolean(),
  articles: z.array(articleSchema),
  names: z.array(nameSchema),
  /** Hashes of the addresses at which a page says what was withheld; hashes, as an address is made of the headline. */
  tombstones: z.array(sha256),
  /** All files but those pages and the manifest itself. */
  files: z.array(z.object({ path: z.string(), bytes: z.int().nonnegative(), sha256 })),
});

/** What a build knows of its site before the files are there. */
export const draftManifestSchema = manifestSchema.omit({ generator: true, files: true }).extend({
  /** Files that have to be among them when it has finished. */
  expected: z.array(z.string()),
  /** Where the site must fit, see hosts.ts. */
  hosts: z.array(z.string()),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type DraftManifest = z.infer<typeof draftManifestSchema>;
export type ListedArticle = z.infer<typeof articleSchema>;
export type ListedName = z.infer<typeof nameSchema>;

/**
 * Lists what the site of a corpus has to hold.
 *
 * @param scripts - The paths of the search index's files.
 */
export function draftManifest(corpus: CorpusIndex, scripts: readonly string[]): DraftManifest {
  const names = [...corpus.entities.values()].map((entity): ListedName => {
    const { kind, entry } = entity.name;
    return {
      kind,
      id: entry.id,
      name: entry.name,
      page: namePath(entity),
      spellings: entry.variants.map((variant) => variant.text).sort(),
    };
  });
  const articles = corpus.articles.map(toListed);
  return {
    format: 1,
    name: corpus.contents.file.name,
    index: corpus.contents.file.site.index,
    articles: sortBy(articles, ({ id }) => id),
    names: sortBy(names, ({ kind, id }) => `${kind}/${id}`),
    tombstones: corpus.contents.tombstones
      .map(({ id }) => hash("sha256", routes.article(id)))
      .sort(),
    expected: [...listPages(corpus), ...scripts],
    hosts: corpus.contents.file.hosts,
  };
}

function listPages(corpus: CorpusIndex): string[] {
  const { articles, entities } = corpus;
  const packs = listPacks(corpus).flatMap(({ records, annotations, sources, articles }) => [
    records,
    annotations,
    ...(sources === undefined
      ? articles.flatMap(({ record }) => sourcePathsOf(record))
      : [sources]),
  ]);
  return [
    routes.home,
    routes.search,
    routes.words,
    routes.searchFiles(),
    routes.about,
    ...corpus.contents.ownParts.pages.map(({ id }) => routes.ownPage(id)),
    ...articles.flatMap(({ record: { id } }) => [routes.article(id), routes.asCollected(id)]),
    ...packs,
    ...[...entities.values()]
      .filter(({ hasPage }) => hasPage)
      .map(({ name: { kind, entry } }) => routes.named(kind, entry.id)),
  ];
}

/** Writes JSON with an entry a line, sorted, so that two manifests can be compared line by line. */
export function formatManifest(manifest: Manifest): string {
  const { generator, format, name, index, articles, names, tombstones, files } = manifest;
  const ordered = sortBy(files, ({ path }) => path);
  const parts = [
    ...(generator === undefined ? [] : [`"generator":${JSON.stringify(generator)}`]),
    `"format":${format}`,
    `"name":${JSON.stringify(name)}`,
    `"index":${index}`,
    `"articles":[${formatLines(articles)}]`,
    `"names":[${formatLines(names)}]`,
    `"tombstones":${JSON.stringify(tombstones)}`,
    `"files":[${formatLines(ordered)}]`,
  ];
  return `{${parts.join(",\n")}}\n`;
}

function toListed(article: Article): ListedArticle {
  const { id, title, file, sha256: source, published } = article.record;
  const shown = layOutBlocks(article).map(({ block, repairs }) =>
    displaySpan(article.text, block, repairs),
  );
  return {
    id,
    title,
    page: routes.article(id),
    file,
    source,
    text: hash("sha256", shown.join("\n")),
    ...(published && { published: { from: published.from, to: published.to } }),
  };
}

function formatLines(entries: object[]): string {
  return entries.map((entry) => `\n${JSON.stringify(entry)}`).join(",");
}

/** By code units: the same in every locale. */
function sortBy<Entry>(entries: Entry[], key: (entry: Entry) => string): Entry[] {
  const keyed = entries.map((entry) => ({ entry, key: key(entry) }));
  return keyed
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ entry }) => entry);
}
