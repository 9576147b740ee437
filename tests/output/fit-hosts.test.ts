import assert from "node:assert/strict";
import { test } from "node:test";
import { describeSize, refuseMisfits } from "../../src/output/fit-hosts.ts";

const page = { path: "index.html", bytes: 12_000 };
const many = (count: number, bytes = 1000) =>
  Array.from({ length: count }, (_, index) => ({ path: `data/${index}.json`, bytes }));

const sizes: [name: string, files: { path: string; bytes: number }[], words: string][] = [
  [
    "small",
    [page, ...many(2)],
    "3 files, 14 kB; largest page: index.html, 12 kB. Fits Cloudflare Pages, GitHub Pages, GitLab Pages and Netlify.",
  ],
  [
    "too many files",
    many(20_001),
    "20,001 files, 20 MB. Fits GitHub Pages, GitLab Pages and Netlify. Too much for Cloudflare Pages: 20,001 files, at most 20,000 files.",
  ],
  [
    "one too large",
    many(1, 30_000_000),
    "1 file, 30 MB. Fits GitHub Pages, GitLab Pages and Netlify. Too much for Cloudflare Pages: 30 MB in data/0.json, at most 26 MB.",
  ],
  [
    "too many bytes",
    many(60, 20_000_000),
    "60 files, 1.2 GB. Fits Cloudflare Pages and Netlify. Too much for GitHub Pages: 1.2 GB, at most 1.0 GB. Too much for GitLab Pages: 1.2 GB, at most 1.0 GB.",
  ],
  [
    "as many files as a host takes",
    many(20_000),
    "20,000 files, 20 MB. Fits Cloudflare Pages, GitHub Pages, GitLab Pages and Netlify.",
  ],
  [
    "no file",
    [],
    "0 files, 0 bytes. Fits Cloudflare Pages, GitHub Pages, GitLab Pages and Netlify.",
  ],
  [
    "an empty page",
    [{ path: "a.html", bytes: 0 }],
    "1 file, 0 bytes; largest page: a.html, 0 bytes. Fits Cloudflare Pages, GitHub Pages, GitLab Pages and Netlify.",
  ],
  [
    "the largest of several pages",
    [page, { path: "map.html", bytes: 61_000 }, { path: "a.html", bytes: 0 }],
    "3 files, 73 kB; largest page: map.html, 61 kB. Fits Cloudflare Pages, GitHub Pages, GitLab Pages and Netlify.",
  ],
  [
    "a full folder",
    [page, ...many(54_000), page],
    "54,002 files, 54 MB; largest page: index.html, 12 kB. Fits GitHub Pages, GitLab Pages and Netlify. Too much for Cloudflare Pages: 54,002 files, at most 20,000 files.",
  ],
  [
    "too much for every host",
    [page, ...many(54_001, 27_000_000), { path: "z/a.html", bytes: 1 }],
    "54,003 files, 1,458 GB; largest page: index.html, 12 kB. Too much for Cloudflare Pages: 54,003 files, at most 20,000 files. Too much for GitHub Pages: 1,458 GB, at most 1.0 GB. Too much for GitLab Pages: 1,458 GB, at most 1.0 GB. Too much for Netlify: 54,001 files in data/, at most 54,000 files.",
  ],
];

for (const [name, files, words] of sizes) {
  test(`${name}: ${words}`, () => assert.equal(describeSize(files), words));
}

test("a site that does not fit the hosts of corpus.yaml is refused; other hosts do not matter", () => {
  const files = many(20_001);
  refuseMisfits(["github-pages"], files);
  refuseMisfits([], files);
  assert.throws(
    () => refuseMisfits(["github-pages", "cloudflare-pages"], files),
    /does not fit where corpus\.yaml says.*Cloudflare Pages: 20,001 files, at most 20,000/,
  );
});
