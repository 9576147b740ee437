/**
 * The site of the bank of hostile inputs: no page runs, loads or sends what its articles say, with the policy
 * that pages carry, with that of a host's header, and without any; and every data file is well-formed.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { parse as parseCsv } from "csv-parse/sync";
import { SaxesParser } from "saxes";
import { parse as parseYaml } from "yaml";
import { readManifest } from "../../src/cli/read-manifest.ts";
import { hashNotFoundParts } from "../../src/output/build-hooks/host-files.ts";
import {
  cacheForever,
  contentTypes,
  hashedFiles,
  securityHeaders,
} from "../../src/output/headers.ts";
import { checkSite } from "../../src/output/site-check/check-site.ts";
import { writeHostileCorpus } from "../hostile/corpus.ts";
import { browsers, type TestBrowser } from "./browsers.ts";
import { launchBrowser, openPage } from "./site.ts";

const home = mkdtempSync(join(tmpdir(), "dateline-hostile-"));
const [folder, dist] = [join(home, "bank"), join(home, "site")];
let files: string[] = [];
let pages: string[] = [];
let chromium: Browser | undefined;
let firefox: TestBrowser | undefined;

before(async () => {
  mkdirSync(folder);
  await writeHostileCorpus(folder);
  execFileSync(process.execPath, ["src/cli/dateline.ts", "build", folder, "--out", dist], {
    stdio: "pipe",
  });
  files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
  pages = files.filter((file) => file.endsWith(".html") && file !== "404.html").sort();
  [chromium, firefox] = await Promise.all([launchBrowser(), browsers.Firefox(true)]);
});
after(async () => {
  await Promise.all([chromium?.close(), firefox?.stop()]);
  rmSync(home, { recursive: true, force: true });
});

type PolicyBy = "page" | "header" | "nobody";

/** Serves the site; where pages are not to carry their policy, it is taken out of them. */
async function serve(policyBy: PolicyBy): Promise<{ address: string; stop: () => void }> {
  const headers = Object.fromEntries(
    policyBy === "header" ? securityHeaders(hashNotFoundParts()) : [],
  );
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname.slice(1));
    const file = files.find((one) => one === (path || "index.html"));
    const type = contentTypes[extname(file ?? "").slice(1)] ?? "application/octet-stream";
    response.writeHead(file ? 200 : 404, {
      ...headers,
      "content-type": `${type}; charset=utf-8`,
      ...(new RegExp(hashedFiles).test(`/${file}`) && { "cache-control": cacheForever }),
    });
    if (!file) return response.end();
    const content = readFileSync(join(dist, file));
    const isBare = policyBy !== "page" && file.endsWith(".html");
    return response.end(isBare ? content.toString().replace(policyElement, "") : content);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const policyElement = /<meta http-equiv="Content-Security-Policy"[^>]*>/i;

/** Queries that a stranger puts into a link. */
const queries = [
  "%ff&mark=%ff",
  "q=<script>alert(1)</script>",
  'q="><img src=x onerror=alert(1)>',
  "q=__proto__",
  "q=constructor&kind=__proto__&place=toString",
  `q=${"(".repeat(2000)}`,
  `q=${encodeURIComponent("\u202e\u0000\uffff")}`,
  "q=javascript:alert(1)&article=../../x&from=9999-99-99",
];

/**
 * A page that is inert without a policy is so with one: each is opened without, and in Firefox with one or the other;
 * in Chromium an eighth each with one and with the other.
 */
const visits: {
  launch: keyof typeof browsers;
  policyBy: PolicyBy;
  /** Every so many-th page, from the one with that index on. */
  step: number;
  from: number;
}[] = [
  { launch: "Chromium", policyBy: "nobody", step: 1, from: 0 },
  { launch: "Chromium", policyBy: "page", step: 8, from: 0 },
  { launch: "Chromium", policyBy: "header", step: 8, from: 1 },
  { launch: "Firefox", policyBy: "page", step: 2, from: 0 },
  { launch: "Firefox", policyBy: "header", step: 2, from: 1 },
];

for (const { launch, policyBy, step, from } of visits) {
  test(`${launch}, the policy by ${policyBy}: no script of an article runs, nothing foreign is asked for`, async () => {
    const site = await serve(policyBy);
    const chosen = pages.filter((_, index) => index % step === from);
    const visit = launch === "Chromium" ? visitInChromium : visitInFirefox;
    const faults = await visit(site.address, chosen);
    site.stop();
    assert.deepEqual(faults, []);
  });
}

async function visitInChromium(address: string, chosen: readonly string[]): Promise<string[]> {
  assert.ok(chromium);
  const { page, faults } = await openPage(chromium, { address, stop: async () => undefined });
  page.on("dialog", (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("popup", () => faults.push("a window"));
  const visited: string[] = [];
  for (const path of [...chosen, ...queries.map((query) => `search.html#${query}`)]) {
    const before = faults.length;
    // The same page with another query would not be loaded anew.
    if (path.includes("#")) await page.goto("about:blank");
    await page.goto(address + path);
    if (page.url().split("#")[0] !== address + encodeURI(path).split("#")[0])
      faults.push(`left for ${page.url()}`);
    if (faults.length > before) visited.push(path);
  }
  await page.context().close();
  return [...faults, ...visited];
}

async function visitInFirefox(address: string, chosen: readonly string[]): Promise<string[]> {
  assert.ok(firefox);
  const tab = await firefox.openTab(address);
  for (const path of chosen) await tab.open(address + path);
  for (const query of queries) {
    await tab.open("about:blank");
    await tab.open(`${address}search.html#${query}`);
  }
  await tab.close();
  return [...tab.faults, ...firefox.asked];
}

test("the site is sound: nothing inline or foreign, each link leads somewhere, no invisible characters", () => {
  assert.deepEqual(checkSite(dist, readManifest(dist)), []);
});

const readers: Record<string, (text: string, path: string) => unknown> = {
  json: (text) => JSON.parse(text),
  jsonld: (text) => JSON.parse(text),
  geojson: (text) => JSON.parse(text),
  ndjson: (text) =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  csv: (text) => parseCsv(text, { bom: true, columns: true }),
  xml: (text) => new SaxesParser({ xmlns: true }).write(text).close(),
  svg: (text) => new SaxesParser({ xmlns: true }).write(text).close(),
  bib: (text) => assert.ok(plugins.input.chain(text, { forceType: "@bibtex/text" }).length > 0),
  ris: (text) => assert.ok(plugins.input.chain(text, { forceType: "@ris/file" }).length > 0),
  yaml: (text) => parseYaml(text),
};

/** Of a page; the first such end is the one that a browser takes, whatever stands before it. */
const jsonLd = /<script type="application\/ld\+json">(.*?)<\/script/gis;

test("every data file, and the data in every page, is read by a reader of its format", () => {
  const read = new Map<string, number>();
  for (const path of pages)
    for (const [, data = ""] of readFileSync(join(dist, path), "utf8").matchAll(jsonLd)) {
      assert.doesNotThrow(() => JSON.parse(data), path);
      read.set("ld+json", (read.get("ld+json") ?? 0) + 1);
    }
  for (const path of files) {
    const ending = extname(path).slice(1);
    const reader = readers[ending];
    if (!reader || path.startsWith("data/source/")) continue;
    const text = readFileSync(join(dist, path), "utf8");
    assert.doesNotThrow(() => reader(text, path), path);
    read.set(ending, (read.get(ending) ?? 0) + 1);
  }
  for (const ending of ["json", "csv", "xml", "bib", "ris", "geojson", "ld+json"])
    assert.ok(read.has(ending), ending);
});

test("no cell of a table is a formula, and no line of a citation begins another", () => {
  for (const path of files.filter(
    (file) => file.endsWith(".csv") && !file.startsWith("data/source/"),
  )) {
    const rows: string[][] = parseCsv(readFileSync(join(dist, path)), { bom: true });
    for (const cell of rows.flat())
      assert.doesNotMatch(cell, /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/, path);
  }
  const count = (path: string, of: RegExp) =>
    readFileSync(join(dist, path), "utf8").match(of)?.length ?? 0;
  const articles = count("data/citations.bib", /^@/gm);
  assert.ok(articles > 20);
  assert.equal(count("data/citations.ris", /^TY {2}- /gm), articles);
  assert.equal(count("data/citations.ris", /^ER {2}- /gm), articles);
});
