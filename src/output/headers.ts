/** The headers that a host should send with the files of a site; the files for all hosts are written from this list. */
import { headerPolicy, type NotFoundHashes } from "../site/shared/content-security-policy.ts";

export type Header = [name: string, value: string];

/**
 * Lists the headers that protect readers; they go with every answer. Strict-Transport-Security is not among them:
 * it binds a whole host, of which a site is often one folder.
 */
export function securityHeaders(hashes: NotFoundHashes): Header[] {
  return [
    ["Content-Security-Policy", headerPolicy(hashes)],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
    ["Permissions-Policy", unusedFeatures.map((feature) => `${feature}=()`).join(", ")],
    ["Referrer-Policy", "no-referrer"],
    ["X-Content-Type-Options", "nosniff"],
    ["X-Frame-Options", "DENY"],
  ];
}

/**
 * Keeps a site out of search engines; sent with every answer, unless corpus.yaml says `site.index: true`.
 * Pages say the same themselves, but a text or a table cannot.
 */
export const noIndexHeader: Header = ["X-Robots-Tag", "noindex"];

/** No page asks for any of these, so that no script that gets into one may. */
const unusedFeatures = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
];

const yearInSeconds = 31_536_000;

/** For files that have a hash of their content in their name: they never change. */
export const cacheForever = `public, max-age=${yearInSeconds}, immutable`;

/** For everything else: browsers ask each time, and a host answers with a few bytes when nothing has changed. */
export const revalidate = "no-cache";

/** Matches "/_astro/site.DnUEJ9io.css" and "/search/words-0873e33bdb84/k5.js", below any folder. */
export const hashedFiles = "/(_astro|search/[a-z0-9]+-[0-9a-f]{12})/[^/]+$";

/** The same for hosts whose patterns know only `*` and `:name`; no other files are that deep in search/. */
export const hashedFolders = ["/_astro/*", "/search/:part/*"];

/** By file extension. With `nosniff`, browsers refuse scripts and styles of another type. */
export const contentTypes: Record<string, string> = {
  bib: "text/x-bibtex",
  css: "text/css",
  csv: "text/csv",
  geojson: "application/geo+json",
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  jsonld: "application/ld+json",
  png: "image/png",
  ris: "application/x-research-info-systems",
  svg: "image/svg+xml",
  txt: "text/plain",
  webp: "image/webp",
  woff2: "font/woff2",
  xml: "application/xml",
  yaml: "application/yaml",
  zip: "application/zip",
};

/** True for types that are in UTF-8 and worth compressing. */
export function isText(type: string): boolean {
  return !["image/png", "image/webp", "font/woff2", "application/zip"].includes(type);
}
