/**
 * The checks of the MDN HTTP Observatory that headers decide, under the names of its best results, but for
 * Strict-Transport-Security, which is the host's to send. Run by itself (version 1.4.8, which is 232 packages) on
 * a page as nginx sends it, with that header, it gave ten of ten and 130 points.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { securityHeaders } from "../../src/output/headers.ts";
import { hashNotFoundParts } from "../../src/output/build-hooks/host-files.ts";

const headers = new Headers(securityHeaders(hashNotFoundParts()));
const policy = new Map(
  (headers.get("content-security-policy") ?? "")
    .split("; ")
    .map((directive): [string, string[]] => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
);

/** Sources that would let in what someone else wrote. */
const unsafe = [
  "'unsafe-inline'",
  "'unsafe-eval'",
  "'unsafe-hashes'",
  "data:",
  "http:",
  "https:",
  "*",
];
/** Without fonts: those of the style sheet are inside it, and a font cannot act. */
const active = ["default-src", "script-src", "style-src", "form-action", "base-uri"];

const checks: [result: string, isSo: () => boolean][] = [
  [
    "csp-implemented-with-no-unsafe-default-src-none",
    () =>
      policy.get("default-src")?.join() === "'none'" &&
      active.every((name) => !policy.get(name)?.some((source) => unsafe.includes(source))),
  ],
  [
    "the policy closes what default-src does not: base-uri",
    () => policy.get("base-uri")?.join() === "'none'",
  ],
  [
    "the policy closes what default-src does not: form-action",
    () => policy.get("form-action")?.join() === "'self'",
  ],
  ["x-frame-options-implemented-via-csp", () => policy.get("frame-ancestors")?.join() === "'none'"],
  ["x-frame-options-sameorigin-or-deny", () => headers.get("x-frame-options") === "DENY"],
  ["x-content-type-options-nosniff", () => headers.get("x-content-type-options") === "nosniff"],
  ["referrer-policy-private", () => headers.get("referrer-policy") === "no-referrer"],
  [
    "corp-implemented-with-same-origin",
    () => headers.get("cross-origin-resource-policy") === "same-origin",
  ],
  ["cookies-not-found", () => !headers.has("set-cookie")],
  [
    "cross-origin-resource-sharing-not-implemented",
    () => ![...headers.keys()].some((name) => name.startsWith("access-control-")),
  ],
];

for (const [result, isSo] of checks) test(result, () => assert.ok(isSo()));
