/** The files of feeds: of the corpus, and of each name that several articles mention. */
import type { CorpusIndex } from "../../site/shared/corpus-index.ts";
import { routes } from "../../site/shared/routes.ts";
import type { DataFile } from "../data-file.ts";
import { allEntities, hasFeed } from "../names.ts";
import { toAtom } from "./atom.ts";
import { corpusFeed, type Feed, nameFeed } from "./feed.ts";
import { toJsonFeed } from "./json-feed.ts";

export const feedFormats = [
  { name: "Atom", ending: "feed.xml", type: "application/atom+xml", write: toAtom },
  { name: "JSON Feed", ending: "feed.json", type: "application/feed+json", write: toJsonFeed },
] as const;

/** The feeds of the corpus, at the root of the site. */
export function corpusFeedFiles(corpus: CorpusIndex): DataFile[] {
  return feedFormats.map(({ ending, write }) =>
    toFile(ending, write, () => corpusFeed(corpus, ending)),
  );
}

/** The feeds of names, each beside the page of its name, as Atom. */
export function nameFeedFiles(corpus: CorpusIndex): DataFile[] {
  return allEntities(corpus)
    .filter(hasFeed)
    .map((entity) => {
      const { kind, entry } = entity.name;
      const path = routes.nameFeed(kind, entry.id);
      return toFile(path, toAtom, () => nameFeed(corpus, entity, path));
    });
}

function toFile(path: string, write: (feed: Feed) => string, feedOf: () => Feed): DataFile {
  return { path, write: () => [write(feedOf())] };
}
