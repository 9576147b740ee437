/** The files of feeds: of the corpus and of each name. */
import type { CorpusIndex, Entity } from "../../site/shared/corpus-index.ts";
import { routes } from "../../site/shared/routes.ts";
import type { DataFile } from "../data-file.ts";
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

/** The feeds of one name, beside its page. */
export function nameFeedFiles(corpus: CorpusIndex, entity: Entity): DataFile[] {
  const { kind, entry } = entity.name;
  return feedFormats.map(({ ending, write }) => {
    const path = routes.nameFile(kind, entry.id, ending);
    return toFile(path, write, () => nameFeed(corpus, entity, path));
  });
}

function toFile(path: string, write: (feed: Feed) => string, feedOf: () => Feed): DataFile {
  return { path, write: () => [write(feedOf())] };
}
