/** Which files of the site a page or a style sheet loads or links. */
import { append } from "../../text/long-lists.ts";
import { posix } from "node:path";
import { decodeHTMLAttribute } from "entities";
import type { SiteText, Tag } from "./site-text.ts";

/**
 * Lists the addresses in a file that lead to files of the same site.
 *
 * @returns each address once, without what follows `?` or `#`.
 */
export function listReferences(file: SiteText): Set<string> {
  const found: string[] = [];
  if (file.kind === "style") append(found, listUrls(file.text));
  // A host shows 404.html at any depth; what it links is meant for one of them.
  else if (file.kind === "page" && file.path !== "404.html")
    for (const tag of file.tags) addAddresses(found, tag);
  return withinSite(found);
}

function withinSite(addresses: readonly string[]): Set<string> {
  const within = addresses.filter((address) => !leadsElsewhere.test(address));
  return new Set(within.map((address) => address.replace(/[?#].*/s, "")).filter(Boolean));
}

/** What an attribute of a page may be that refers to a file, as our pages are written: always in double quotes. */
const writtenPattern = /\s(?:href|src|action|poster|data-[a-z-]+)="([^"]+)"/g;

/**
 * Lists what may be an address in a page, in a fraction of the time that it takes to read its tags. It may list
 * text that only looks like an attribute, but leaves nothing out.
 */
export function listWrittenReferences(page: string): Set<string> {
  const found = new Set<string>();
  for (const [attribute, value = ""] of page.matchAll(writtenPattern)) {
    const isOther = attribute.startsWith("data-", 1) && !value.endsWith(".js");
    if (!isOther) found.add(value);
  }
  return withinSite([...found].map((value) => decodeHTMLAttribute(value)));
}

/**
 * Follows an address as a host does that knows only files.
 *
 * @example ("places/kyiv.html", "../articles/a%20b.html") → "articles/a b.html"
 * @returns a path that no file has when it leads out of the site, or is damaged.
 */
export function followReference(from: string, address: string): string {
  try {
    const path = posix.join(posix.dirname(from), decodeURIComponent(address));
    return path === "." || path.endsWith("/") ? posix.join(path, "index.html") : path;
  } catch {
    return "";
  }
}

const addressNames = new Set(["href", "src", "action", "poster"]);

/** `data-` attributes tell the page's script which other scripts it may load. */
function addAddresses(found: string[], { attributes }: Tag): void {
  for (const { name, value } of attributes) {
    const isScript = name.startsWith("data-") && value.endsWith(".js");
    if (isScript || addressNames.has(name)) found.push(value);
  }
}

/** url(a.woff2), url("a.woff2"), url('a.woff2') */
const urlPattern = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)/gi;

function listUrls(style: string): string[] {
  return [...style.matchAll(urlPattern)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}

/** "https://…", "data:…", "mailto:…", "//host" */
const leadsElsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
