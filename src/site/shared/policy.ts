/** What a page may load and do: the one content security policy, for the page itself and for a host's header. */

/** `default-src` closes everything that is not opened below it. */
const directives: [name: string, value: string][] = [
  ["default-src", "'none'"],
  ["script-src", "'self'"],
  ["style-src", "'self'"],
  ["font-src", "'self'"],
  ["img-src", "'self'"],
  ["base-uri", "'none'"],
  ["form-action", "'self'"],
  ["require-trusted-types-for", "'script'"],
  ["trusted-types", "dateline"],
];

/** What stands first in the head of every page. */
export const pagePolicy = write(directives);

/** What 404.html needs beyond the pages: a host shows it at any depth, so its style and its icon are inside it. */
function allowedInside(style: string): Record<string, string> {
  return { "style-src": `'sha256-${style}'`, "img-src": "data:" };
}

/** In: the SHA-256, in base64, of the style sheet in 404.html. Out: what stands first in its head. */
export function notFoundPolicy(style: string): string {
  return write([
    ["default-src", "'none'"],
    ...Object.entries(allowedInside(style)),
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
  ]);
}

/**
 * In: the same hash. Out: what a host sends with every page: the policy of the pages and what 404.html
 * needs, since a host sends it under the same header; and only a header can forbid frames.
 */
export function headerPolicy(style: string): string {
  const inside = allowedInside(style);
  const allowed = directives.map(([name, value]): [string, string] => [
    name,
    [value, inside[name]].filter(Boolean).join(" "),
  ]);
  return write([...allowed, ["frame-ancestors", "'none'"]]);
}

function write(policy: [name: string, value: string][]): string {
  return policy.map((directive) => directive.join(" ")).join("; ");
}
