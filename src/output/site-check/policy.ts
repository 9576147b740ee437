/** Whether pages, and the files that hosts read, carry the content security policy of this version. */
import { hash } from "node:crypto";
import {
  headerPolicy,
  type NotFoundHashes,
  notFoundPolicy,
  pagePolicy,
} from "../../site/shared/content-security-policy.ts";
import type { SiteText } from "./site-text.ts";

/** It protects what stands behind it, so it stands first. */
export function findPolicyFaults(file: SiteText, read: () => string): string[] {
  if (file.kind !== "page") return [];
  const first = file.tags.find(({ name }) => name !== "html");
  const said = new Map(first?.attributes.map(({ name, value }) => [name, value]));
  if (first?.name !== "meta" || said.get("http-equiv")?.toLowerCase() !== "content-security-policy")
    return [`${file.path} does not begin its head with a content security policy`];
  const expected = file.path === "404.html" ? notFoundPolicy(hashInside(read())) : pagePolicy;
  return said.get("content") === expected
    ? []
    : [`${file.path} has another content security policy than this version of Dateline writes`];
}

/** The files in which hosts look for headers; a site on another host may lack them. */
const hostFiles = ["_headers", ".htaccess"];

/** The header repeats the policy of the pages, and allows the style that 404.html carries. */
export function findHeaderFaults(
  files: ReadonlySet<string>,
  read: (path: string) => string,
): string[] {
  if (!files.has("404.html")) return [];
  const policy = headerPolicy(hashInside(read("404.html")));
  return hostFiles
    .filter((path) => files.has(path) && !read(path).includes(policy))
    .map((path) => `${path} sends another content security policy than the pages need`);
}

/** Hashes the style sheet and the script that 404.html carries. */
function hashInside(page: string): NotFoundHashes {
  return { style: hashBetween(page, "style"), script: hashBetween(page, "script") };
}

/** The SHA-256, in base64, of what stands in the first element of that name. */
function hashBetween(page: string, name: string): string {
  const start = page.indexOf(`<${name}>`) + name.length + 2;
  return hash("sha256", page.slice(start, page.indexOf(`</${name}>`, start)), "base64");
}
