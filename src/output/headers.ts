/** What every host is to send with the files of dist/: the one list that all host files are written from. */
import { headerPolicy } from "../site/shared/policy.ts";

export type Header = [name: string, value: string];

/** In: the SHA-256, in base64, of the style in 404.html. Out: what keeps the reader safe, sent with every answer. */
export function securityHeaders(style: string): Header[] {
  return [
    ["Content-Security-Policy", headerPolicy(style)],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
    ["Permissions-Policy", unusedFeatures.map((feature) => `${feature}=()`).join(", ")],
    ["Referrer-Policy", "no-referrer"],
    ["Strict-Transport-Security", `max-age=${yearInSeconds}`],
    ["X-Content-Type-Options", "nosniff"],
    ["X-Frame-Options", "DENY"],
  ];
}

/**
 * Sent with every answer, unless corpus.yaml says `site.index: true`: pages say it themselves, but a text
 * or a table cannot.
 */
export const unlisted: Header = ["X-Robots-Tag", "noindex"];

/** No page asks for any of these; so no script that gets into one may. */
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

export const yearInSeconds = 31_536_000;

/** Files whose name is made of their content: another content has another name, so they may be kept for good. */
export const cachedForGood = `public, max-age=${yearInSeconds}, immutable`;

/** Everything else is asked for anew; a host that knows it unchanged answers with a few bytes. */
export const askedAnew = "no-cache";

/** "/_astro/site.DnUEJ9io.css", "/search/words-0873e33bdb84/k5.js", below any folder. */
export const namedByContent = "/(_astro|search/[a-z0-9]+-[0-9a-f]{12})/[^/]+$";

/** The same for hosts that know `*` and names for one folder: nothing else is that deep in search/. */
export const foldersNamedByContent = ["/_astro/*", "/search/:part/*"];

/** By the end of a file's name. A browser that may not guess refuses a script or a style of another type. */
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
  woff2: "font/woff2",
  xml: "application/xml",
  yaml: "application/yaml",
  zip: "application/zip",
};

/** In: one of the types above. Out: whether it is text, and so in UTF-8 and worth compressing. */
export function isText(type: string): boolean {
  return !["image/png", "font/woff2", "application/zip"].includes(type);
}
