/** A file of a site, read for its check: a page as its tags, a style sheet and a script as they stand. */
import { defaultTreeAdapter, parse } from "parse5";

export type SiteText =
  | { path: string; kind: "page"; tags: Tag[] }
  | { path: string; kind: "style"; text: string }
  | { path: string; kind: "script"; text: string };

/** A start tag as a browser reads it: only those that have attributes or hold code are kept. */
export interface Tag {
  name: string;
  attributes: readonly { name: string; value: string }[];
}

const holdingCode = new Set(["script", "style"]);

/** @returns undefined for files of other kinds, which are not read. */
export function readSiteText(path: string, read: () => string): SiteText | undefined {
  if (path.endsWith(".html")) return { path, kind: "page", tags: readTags(read()) };
  if (path.endsWith(".css")) return { path, kind: "style", text: read() };
  if (path.endsWith(".js")) return { path, kind: "script", text: read() };
  return undefined;
}

/** The parser builds a tree to know what closes what; only the tags are wanted, so the tree has no text. */
function readTags(page: string): Tag[] {
  const tags: Tag[] = [];
  parse(page, {
    // What stands in <noscript> is there for some readers.
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      insertText: () => undefined,
      insertTextBefore: () => undefined,
      createElement(name, namespace, attributes) {
        if (attributes.length > 0 || holdingCode.has(name)) tags.push({ name, attributes });
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
    },
  });
  return tags;
}
