/** The items of a feed, in whichever format it is. */
import type { AnyFeed } from "feedsmith";

type FeedOf<Format extends AnyFeed["format"]> = Extract<AnyFeed, { format: Format }>["feed"];

/** What an item gives, as written; under names that files use for it. */
export interface FeedItem {
  title: string | undefined;
  published: string | undefined;
  author: string | undefined;
  url: string | undefined;
  publisher: string | undefined;
  language: string | undefined;
  /** The whole article, mostly as HTML. */
  content: string | undefined;
  summary: string | undefined;
}

export function readRssItems(feed: FeedOf<"rss"> | FeedOf<"rdf">): FeedItem[] {
  const language = "language" in feed ? feed.language : feed.dc?.languages?.[0];
  return (feed.items ?? []).map((item) => ({
    title: item.title,
    published: ("pubDate" in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0],
    author: (item.dc?.creators ?? ("authors" in item ? item.authors : undefined) ?? [])
      .map(withoutAddress)
      .join(", "),
    url: item.link ?? ("guid" in item ? item.guid?.value : undefined),
    publisher: feed.title,
    language,
    content: item.content?.encoded,
    summary: item.description,
  }));
}

export function readAtomItems(feed: FeedOf<"atom">): FeedItem[] {
  return (feed.entries ?? []).map((entry) => ({
    title: entry.title?.value,
    published: entry.published ?? entry.dc?.dates?.[0] ?? entry.updated,
    author: (entry.authors ?? feed.authors ?? []).flatMap(({ name }) => name ?? []).join(", "),
    url: entry.links?.find(({ rel = "alternate" }) => rel === "alternate")?.href,
    publisher: entry.source?.title?.value ?? feed.title?.value,
    language: entry.xml?.lang ?? feed.xml?.lang,
    content: entry.content?.value,
    summary: entry.summary?.value,
  }));
}

/** "jane@post.example (Jane Doe)" → "Jane Doe" */
function withoutAddress(author: unknown): string {
  const name = typeof author === "string" ? author : "";
  return (
    /^[^\s@]+@[^\s(]+\s*\(([^)]{1,200})\)$/.exec(name)?.[1] ?? (name.includes("@") ? "" : name)
  );
}
