/** Whether pages, and the files that hosts read, carry the content security policy of this version. */
import { hash } from "node:crypto";
import {
  headerPolicy,
  notFoundPolicy,
  pagePolicy,
} from "../../site/shared/content-security-policy.ts";
import type { SiteText } from "./site-text.ts";

/** It protects what stands behind it, so it stands first. */
export function findPolicyFaults(file: SiteText, read: () => string): string[] {
  if (file.kind !== "page") return [];
  const first = file.tags.find(({ name }) => name !== "html" && name !== "head" && name !== "body");
  const attribute = (wanted: string) =>
    first?.attributes.find(({ name }) => name === wanted)?.value;
  if (
    first?.name !== "meta" ||
    attribute("http-equiv")?.toLowerCase() !== "content-security-policy"
  )
    return [`${file.path} does not begin its head with a content security policy`];
  const expected = file.path === "404.html" ? notFoundPolicy(hashOfStyle(read())) : pagePolicy;
  return attribute("content") === expected
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
  const policy = headerPolicy(hashOfStyle(read("404.html")));
  return hostFiles
    .filter((path) => files.has(path) && !read(path).includes(policy))
    .map((path) => `${path} sends another content security policy than the pages need`);
}

/** The SHA-256, in base64, of the style sheet that a page carries. */
function hashOfStyle(page: string): string {
  const style = /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? "";
  return hash("sha256", style, "base64");
}
