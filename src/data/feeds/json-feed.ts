/** A feed → JSON Feed 1.1. */
import { toJson } from "../data-file.ts";
import type { Feed } from "./feed.ts";

/** Writes a feed as JSON Feed 1.1. */
export function toJsonFeed(feed: Feed): string {
  return toJson({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self,
    description: feed.subtitle,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.page,
      external_url: entry.original,
      title: entry.title,
      content_text: entry.summary,
      date_published: entry.published,
      authors: entry.publisher === undefined ? undefined : [{ name: entry.publisher }],
    })),
  });
}
