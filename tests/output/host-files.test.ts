/** Every host is told the same, from one list; and a page says of itself what the host says of it. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { securityHeaders, noIndexHeader } from "../../src/output/headers.ts";
import { filesForServers, filesInSite } from "../../src/output/host-files.ts";
import { hashNotFoundParts } from "../../src/output/build-hooks/host-files.ts";
import {
  headerPolicy,
  notFoundPolicy,
  pagePolicy,
} from "../../src/site/shared/content-security-policy.ts";

const hashes = hashNotFoundParts();
const written = { ...filesInSite(hashes, false), ...filesForServers(hashes) };

test("deploy/ is as it would be written now: node scripts/write-deploy-files.ts", () => {
  const byHand = ["github-pages.yml", "netlify.toml"];
  const kept = readdirSync("deploy").filter((name) => !byHand.includes(name));
  assert.deepEqual(kept, Object.keys(filesForServers(hashes)).sort());
  for (const name of kept)
    assert.equal(readFileSync(`deploy/${name}`, "utf8"), written[name as keyof typeof written]);
});

test("files in the site are as servers.test.ts saw Apache understand them, and the guides of hosts have them", () => {
  const own = filesInSite({ style: "hash-of-style", script: "hash-of-script" }, false);
  for (const [name, kept] of [
    [".htaccess", "htaccess"],
    ["_headers", "headers"],
  ] as const)
    assert.equal(own[name], readFileSync(`tests/output/host-files/${kept}`, "utf8"));
  assert.equal(own[".nojekyll"], "");
});

/** CloudFront has fields of its own for these. */
const cloudFrontFields: Record<string, string> = {
  "Content-Security-Policy": '"ContentSecurityPolicy": "default-src',
  "Referrer-Policy": '"ReferrerPolicy": "no-referrer"',
  "X-Content-Type-Options": '"ContentTypeOptions"',
  "X-Frame-Options": '"FrameOption": "DENY"',
};

for (const [name, content] of Object.entries(written).filter(([, content]) => content !== ""))
  test(`${name} has every header with its value`, () => {
    for (const [header, value] of [...securityHeaders(hashes), noIndexHeader]) {
      const lines = content.split("\n").map((line) => line.toLowerCase());
      const field = cloudFrontFields[header];
      const isNamed = lines.some(
        (line, index) =>
          line.includes(header.toLowerCase()) &&
          `${line} ${lines[index + 1]}`.includes(value.toLowerCase()),
      );
      const isField = field !== undefined && content.includes(field);
      assert.ok(isNamed || isField, `${header}: ${value}`);
    }
  });

test("the header allows what the pages and 404.html allow, and forbids frames", () => {
  const [header, page, notFound] = [headerPolicy(hashes), pagePolicy, notFoundPolicy(hashes)].map(
    read,
  );
  assert.equal(header?.["frame-ancestors"], "'none'");
  for (const [name, value] of Object.entries(header ?? {}))
    if (name !== "frame-ancestors") {
      const own = [
        page?.[name],
        ["script-src", "style-src", "img-src"].includes(name) ? notFound?.[name] : "",
      ];
      assert.equal(value, own.filter(Boolean).join(" "), name);
    }
  assert.deepEqual(Object.keys(page ?? {}), Object.keys(header ?? {}).slice(0, -1));
});

test("a site that search engines may list does not ask them to go away", () => {
  for (const content of Object.values(filesInSite(hashes, true)))
    assert.ok(!content.includes("X-Robots-Tag"));
});

test("the README says of nginx what the tested guide says", () => {
  const block = /^```nginx\nlocation.*?^```/ms;
  const [readme, guide] = ["README.md", "docs/deploy.md"].map(
    (path) => block.exec(readFileSync(path, "utf8"))?.[0],
  );
  assert.ok(readme);
  assert.equal(readme, guide);
});

test("no line of _headers is longer than hosts read", () => {
  assert.ok(written._headers?.split("\n").every((line) => line.length < 2000));
});

function read(policy: string): Record<string, string> {
  return Object.fromEntries(policy.split("; ").map((directive) => directive.split(/ (.*)/, 2)));
}
