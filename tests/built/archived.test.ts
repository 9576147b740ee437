/** Copies that archives make by following links: wget's, a replayed WARC, and a ZIM as Kiwix shows it. All can be searched. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { WARCParser } from "warcio";
import { listFiles } from "./dist.ts";
import { findProgram } from "./find-programs.ts";
import { startServer } from "./servers.ts";
import { dist, launchBrowser, openPage } from "./site.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-archived-"));
const copy = join(folder, "copy");
const query = "Zelenskiy ammunition";
let browser: Browser;
let address = "";

before(async () => {
  browser = await launchBrowser();
  const server = await startServer("nginx", dist);
  address = `${server.origin}/belgorod/`;
  try {
    mkdirSync(copy);
    const where = ["--no-host-directories", "--cut-dirs=1", "--no-parent"];
    const warc = `--warc-file=${join(folder, "site")}`;
    execFileSync(
      findProgram("wget"),
      ["--mirror", "--quiet", "--tries=1", ...where, warc, address],
      { cwd: copy, stdio: "pipe" },
    );
  } finally {
    await server.stop();
  }
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a copy by wget has every page, and every file of the search and the desk", () => {
  const wanted = listFiles().filter(
    (file) => /\.html$|^search\/|^cited\/|^_astro\//.test(file) && file !== "404.html",
  );
  assert.ok(wanted.some((file) => /^search\/.*\/t/.test(file)));
  assert.deepEqual(
    wanted.filter((file) => !existsSync(join(copy, file))),
    [],
  );
});

test("it can be searched from a disk", async () => {
  const site = { address: `${pathToFileURL(copy)}/`, stop: async () => undefined };
  const { page, faults } = await openPage(browser, site);
  await search(page, site.address);
  assert.deepEqual(faults, []);
  await page.context().close();
});

test("a WARC can be searched when nothing but its records answers", async () => {
  const answers = await readWarc(join(folder, "site.warc.gz"));
  const { page } = await openPage(browser, { address, stop: async () => undefined });
  const missing: string[] = [];
  await page.route("**/*", (route) => {
    const url = route.request().url().replace(/#.*/, "");
    const answer = answers.get(url);
    if (answer) return route.fulfill({ status: 200, ...answer });
    missing.push(url);
    return route.abort();
  });
  await search(page, address);
  assert.deepEqual(missing, []);
  await page.context().close();
});

/** A ZIM is made from the copy, as what only a web server reads has no place in it. */
test("a ZIM has no fault that zimcheck finds", () => {
  const zim = join(folder, "site.zim");
  const maker = findProgram("zimwriterfs");
  const about = {
    welcome: "index.html",
    illustration: "favicon.png",
    language: "eng",
    title: "The Belgorod file",
    description: "Five articles",
    creator: "Dateline",
    publisher: "Dateline",
    name: "belgorod",
  };
  const options = Object.entries(about).map(([name, value]) => `--${name}=${value}`);
  execFileSync(maker, [...options, copy, zim], { stdio: "pipe" });
  const checker = join(dirname(maker), "zimcheck");
  const said = execFileSync(checker, ["--all", zim], { encoding: "utf8" });
  assert.match(said, /Overall Test Status: Pass/);
});

async function search(page: Page, site: string): Promise<void> {
  await page.goto(`${site}search.html#${new URLSearchParams({ q: query })}`);
  await page.waitForSelector(".search-ready:not([aria-busy]) .search-hit mark");
  assert.match(await page.innerText(".search-status"), /^Results\s+\d articles?|^\d articles?/);
}

/** The answers of a server, by the address that was asked. */
async function readWarc(path: string) {
  const answers = new Map<string, { contentType: string; body: Buffer }>();
  const parser = new WARCParser(createReadStream(path));
  for await (const record of parser) {
    if (record.warcType !== "response" || !record.warcTargetURI) continue;
    const body = Buffer.from(await record.readFully(true));
    const contentType = record.httpHeaders?.headers.get("content-type") ?? "";
    answers.set(record.warcTargetURI.replace(/^<|>$/g, ""), { contentType, body });
  }
  return answers;
}
