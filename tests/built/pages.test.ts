/** What must hold of every file in dist/: links, weight, nothing inline, nothing foreign, and every mention on a page. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { pagePolicy } from "../../src/site/shared/content-security-policy.ts";
import { countQuoted, listFiles, readPage, readRecords, resolveLink } from "./dist.ts";
import { dist } from "./site.ts";

const files = listFiles();
/** The page for what is not found is served at any depth: it carries its own style and links folders. */
const standsAlone = "404.html";
const pages = files.filter((file) => file.endsWith(".html") && file !== standsAlone);
const records = readRecords();

test("every link leads to a file, and every fragment to an element", () => {
  const broken = pages.flatMap((page) => {
    const links = readPage(page).querySelectorAll("a[href], link[href], script[src], img[src]");
    return links.flatMap((link) => {
      const href = link.getAttribute("href") ?? link.getAttribute("src") ?? "";
      if (link.tagName === "A" && href.startsWith("https://")) return [];
      const { path, fragment } = resolveLink(href, page);
      if (!files.includes(path)) return [`${page}: ${href}`];
      const isFound =
        fragment === "" ||
        !path.endsWith(".html") ||
        path === "search.html" ||
        path === "words.html" ||
        readPage(path).getElementById(fragment);
      return isFound ? [] : [`${page}: ${href} has no such element`];
    });
  });
  assert.deepEqual(broken, []);
});

test("nothing inline, nothing absolute, nothing foreign is loaded", () => {
  const faults = pages.flatMap((page) => {
    const tree = readPage(page);
    const inline = tree
      .querySelectorAll("[style], style, script:not([src], [type='application/ld+json'])")
      .map((element) => element.outerHTML.slice(0, 80));
    const handlers = tree
      .querySelectorAll("*")
      .flatMap((element) =>
        Object.keys(element.attributes).filter((name) => name.startsWith("on")),
      );
    const loaded = tree
      .querySelectorAll("[src], link[href], form[action]")
      .map(
        (element) =>
          element.getAttribute("src") ??
          element.getAttribute("href") ??
          element.getAttribute("action") ??
          "",
      );
    const foreign = loaded.filter((address) => /^(?:[a-z]+:|\/)/i.test(address));
    return [...inline, ...handlers, ...foreign].map((fault) => `${page}: ${fault}`);
  });
  assert.deepEqual(faults, []);
});

test("the policy that a host's header repeats stands first in the head of every page", () => {
  const others = pages.filter((page) => {
    const first = readPage(page).querySelector("head")?.firstElementChild;
    return (
      first?.getAttribute("http-equiv") !== "Content-Security-Policy" ||
      first.getAttribute("content") !== pagePolicy
    );
  });
  assert.deepEqual(others, []);
});

test("no path of the machine is in any file", () => {
  const told = [dirname(resolve("package.json")), `${homedir()}/`];
  const faults = files.flatMap((file) => {
    const content = readFileSync(join(dist, file));
    return told.filter((words) => content.includes(words)).map((words) => `${file}: ${words}`);
  });
  assert.deepEqual(faults, []);
});

test("browser scripts are classic: no import or export", () => {
  const modules = files.filter(
    (file) =>
      file.endsWith(".js") &&
      /^\s*(?:import|export)\b/m.test(readFileSync(join(dist, file), "utf8")),
  );
  assert.deepEqual(modules, []);
});

test("every seed has a record", () => {
  const seeds = readdirSync("seeds").filter((file) => file.endsWith(".txt"));
  assert.deepEqual(records.map(({ file }) => file).sort(), seeds.sort());
});

test("every article and every name in the records has its page", () => {
  const folders = { place: "places", person: "people", organisation: "organisations" };
  const expected = new Set(
    records.flatMap(({ id, mentions }) => [
      `articles/${id}.html`,
      ...mentions.map((mention) => `${folders[mention.kind]}/${mention.id}.html`),
    ]),
  );
  assert.deepEqual(
    [...expected].filter((page) => !pages.includes(page)),
    [],
  );
});

test("a name's page has a line for each mention that it does not quote, linked to the printed words", () => {
  const folders = { place: "places", person: "people", organisation: "organisations" };
  const mentions = records.flatMap((record) =>
    record.mentions.map((mention) => ({
      ...mention,
      page: `${folders[mention.kind]}/${mention.id}.html`,
    })),
  );
  for (const [page, own] of Map.groupBy(mentions, (mention) => mention.page)) {
    const lines = readPage(page).querySelectorAll(".concordance li");
    const ofItself = lines.filter((line) => !line.classList.contains("of-region"));
    assert.equal(ofItself.length + countQuoted(page, own.length), own.length, page);
    for (const line of lines) {
      const words = line.querySelector("mark")?.text ?? "";
      const { path, fragment } = resolveLink(
        line.querySelector("a")?.getAttribute("href") ?? "",
        page,
      );
      assert.equal(readPage(path).getElementById(fragment)?.text, words, `${page}: ${line.text}`);
    }
  }
});

test("the view as collected rebuilds every source exactly, and the untouched file is there", () => {
  for (const { id, file } of records) {
    const source = readFileSync(join("seeds", file));
    const lines = readPage(`articles/${id}.source.html`).querySelectorAll("code.line");
    assert.equal(
      lines
        .map((line) => line.text)
        .join("\n")
        .replace(/\n$/, ""),
      source.toString("utf8").replace(/\n$/, ""),
      file,
    );
    assert.deepEqual(readFileSync(join(dist, `data/source/${id}.txt`)), source);
  }
});

test("an article with its style and scripts is under 22 kB over the wire, and its face under 23, once", () => {
  for (const { id } of records) {
    const path = `articles/${id}.html`;
    const linked = readPage(path)
      .querySelectorAll(
        "link[rel=stylesheet]:not([href*='/fonts.'], [href*='/more-letters.']), script[src]",
      )
      .map(
        (element) =>
          resolveLink(element.getAttribute("href") ?? element.getAttribute("src") ?? "", path).path,
      );
    const weight = [path, ...linked].reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length,
      0,
    );
    assert.ok(weight < 22_000, `${path}: ${weight} bytes`);
  }
  for (const [sheet, limit] of [
    ["fonts", 23_000],
    ["more-letters", 14_000],
  ] as const) {
    const written = files.filter((file) => new RegExp(`/${sheet}\\.[^/]*\\.css$`).test(file));
    assert.equal(written.length, 1);
    for (const file of written) {
      const weight = gzipSync(readFileSync(join(dist, file))).length;
      assert.ok(weight < limit, `${file}: ${weight} bytes`);
    }
  }
  // Fetched only where a script brings letters such as "è", or a page prints letters such as "ğ".
  const others = files.filter((file) => file.endsWith(".woff2"));
  for (const other of others) assert.ok(statSync(join(dist, other)).size < 8_500, other);
});

test("the page for what is not found loads nothing", () => {
  const loaded = readPage(standsAlone).querySelectorAll("[src], link:not([href^='data:'])");
  assert.deepEqual(loaded.map(String), []);
});
