/** The content security policy, for the pages themselves and for a host's header. */

/** `default-src` forbids everything that the directives below do not allow. */
const directives: [name: string, value: string][] = [
  ["default-src", "'none'"],
  ["script-src", "'self'"],
  ["style-src", "'self'"],
  ["font-src", "'self' data:"],
  ["img-src", "'self'"],
  ["base-uri", "'none'"],
  ["form-action", "'self'"],
  ["require-trusted-types-for", "'script'"],
  ["trusted-types", "dateline"],
];

/** The policy that stands first in the head of every page. */
export const pagePolicy = write(directives);

/** The SHA-256, in base64, of what 404.html carries: its style sheet and its script. */
export interface NotFoundHashes {
  style: string;
  script: string;
}

/** What 404.html may do beyond other pages: hosts show it at any depth, so all it shows is inside it. */
function allowedInside({ style, script }: NotFoundHashes): Record<string, string> {
  return {
    "script-src": `'sha256-${script}'`,
    "style-src": `'sha256-${style}'`,
    "img-src": "data:",
  };
}

/** The policy of 404.html. */
export function notFoundPolicy(hashes: NotFoundHashes): string {
  return write([
    ["default-src", "'none'"],
    ...Object.entries(allowedInside(hashes)),
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
  ]);
}

/**
 * The policy that a host sends with every page: that of the pages together with what 404.html needs,
 * because both are sent with the same header. Only a header can forbid frames.
 */
export function headerPolicy(hashes: NotFoundHashes): string {
  const inside = allowedInside(hashes);
  const allowed = directives.map(([name, value]): [string, string] => [
    name,
    [value, inside[name]].filter(Boolean).join(" "),
  ]);
  return write([...allowed, ["frame-ancestors", "'none'"]]);
}

function write(policy: [name: string, value: string][]): string {
  return policy.map((directive) => directive.join(" ")).join("; ");
}
