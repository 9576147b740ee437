/** The data files of dist/: they say what the pages say, hold together, and satisfy those who define their formats. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import type { Browser } from "playwright-core";
import { decodeSource } from "../../src/text/decode.ts";
import { readGuarded } from "../../src/text/csv.ts";
import { type ArticleRecord, recordSchema } from "../../src/record/record.ts";
import { countQuoted, listFiles, readPage, resolveLink } from "./dist.ts";
import { hosts, launchBrowser, openPage, type Site } from "./site.ts";
import { dist } from "./site.ts";

type Row = Record<string, string>;

const files = listFiles();
const records = inspectSeeds();

function inspectSeeds(): ArticleRecord[] {
  const line = ["src/cli/dateline.ts", "inspect", "seeds"];
  const printed = execFileSync(process.execPath, line, {
    encoding: "utf8",
    maxBuffer: 1e9,
    stdio: "pipe",
  });
  return printed
    .split("\n")
    .filter(Boolean)
    .map((record) => recordSchema.parse(JSON.parse(record)));
}

function readJson(path: string) {
  return JSON.parse(readFileSync(join(dist, path), "utf8"));
}

function readTable(name: string): Row[] {
  const rows: Row[] = parse(readFileSync(join(dist, `data/${name}.csv`)), {
    bom: true,
    columns: true,
  });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, readGuarded(cell)])),
  );
}

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);

test("the published schema, which describes every field, holds for every article file", () => {
  const schema = readJson("data/article.schema.json");
  const isArticle = ajv.compile(schema);
  for (const record of records) {
    const article = readJson(`data/articles/${record.id}.json`);
    const isValid: boolean = isArticle(article);
    assert.ok(isValid, ajv.errorsText(isArticle.errors));
    const { text, ...rest } = article;
    assert.deepEqual(rest, record);
    const source = decodeSource(readFileSync(join(dist, `data/source/${record.id}.txt`)));
    assert.equal("text" in source && source.text, text);
  }
  for (const { of, name, description } of listProperties(schema, "article"))
    assert.ok(description, `${of}.${name} is described`);
  const broken = { ...readJson(`data/articles/${records[0]?.id}.json`), bytes: "many" };
  assert.ok(!isArticle(broken));
});

interface Property {
  description?: string;
  properties?: Record<string, Property>;
  items?: Property;
}

function listProperties(
  schema: Property,
  of: string,
): { of: string; name: string; description: string | undefined }[] {
  const own = Object.entries(schema.properties ?? {});
  return [
    ...own.map(([name, { description }]) => ({ of, name, description })),
    ...own.flatMap(([name, property]) => listProperties(property, name)),
    ...(schema.items ? listProperties(schema.items, of) : []),
  ];
}

test("every span of every layer slices to its surface", () => {
  for (const layer of ["mentions", "quotes", "dates", "figures", "repairs"]) {
    const rows = readTable(layer);
    assert.ok(rows.length > 0, layer);
    for (const { article, start, end, surface } of rows) {
      const { text } = readJson(`data/articles/${article}.json`);
      assert.equal(text.slice(Number(start), Number(end)), surface, layer);
    }
  }
});

test("tables have as many rows as the pages have lines", () => {
  const folders = { place: "places", person: "people", organisation: "organisations" };
  const byPage = Map.groupBy(
    readTable("mentions"),
    ({ kind, id }) => `${folders[kind as keyof typeof folders]}/${id}.html`,
  );
  for (const [page, rows] of byPage) {
    const lines = readPage(page).querySelectorAll(".concordance li:not(.of-region) a");
    const addresses = lines.map((line) => {
      const { path, fragment } = resolveLink(line.getAttribute("href") ?? "", page);
      return `${path}#${fragment}`;
    });
    const links = new Set(rows.map(({ link }) => link));
    assert.deepEqual(
      addresses.filter((address) => !links.has(address)),
      [],
      page,
    );
    assert.equal(addresses.length + countQuoted(page, rows.length), rows.length, page);
  }
  assert.equal(byPage.size, ["places", "people", "organisations"].flatMap(readTable).length);
  for (const name of ["places", "people", "organisations"]) {
    const entries = readPage(`${name}/index.html`).querySelectorAll(".name-entries li");
    assert.equal(readTable(name).length, entries.length, name);
  }
  const listed = readPage("articles/index.html").querySelectorAll(".entry");
  assert.equal(readTable("articles").length, listed.length);
  const problems = readPage("problems.html").querySelectorAll(".problem-list li");
  assert.equal(readTable("problems").length, problems.length);
});

test("every address in a table leads to a file and an element", () => {
  for (const name of [
    "articles",
    "mentions",
    "quotes",
    "dates",
    "figures",
    "repairs",
    "blocks",
    "places",
  ]) {
    for (const row of readTable(name)) {
      for (const column of ["link", "page", "record", "annotations", "source"]) {
        const address = row[column];
        if (address === undefined) continue;
        const { path, fragment } = resolveLink(address, "index.html");
        assert.ok(files.includes(path), `${name}: ${address}`);
        if (fragment) assert.ok(readPage(path).getElementById(fragment), `${name}: ${address}`);
      }
    }
  }
});

test("SHA256SUMS has the hash of every untouched file", () => {
  const lines = readFileSync(join(dist, "data/source/SHA256SUMS"), "utf8").trim().split("\n");
  const sources = files.filter((file) => /^data\/source\/.*\.txt$/.test(file));
  assert.deepEqual(
    lines,
    sources.map((file) => `${hashOf(file)}  ${file.slice("data/source/".length)}`),
  );
});

test("places.geojson is a feature collection of RFC 7946 with every place", () => {
  const { type, features } = readJson("data/places.geojson");
  assert.equal(type, "FeatureCollection");
  assert.deepEqual(
    features.map(({ id }: { id: string }) => id),
    readTable("places").map(({ id }) => id),
  );
  for (const feature of features) {
    assert.equal(feature.type, "Feature");
    assert.equal(typeof feature.properties.name, "string");
    if (feature.geometry === null) continue;
    const [longitude, latitude, ...more] = feature.geometry.coordinates;
    assert.equal(feature.geometry.type, "Point");
    assert.ok(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && more.length === 0);
  }
});

/** What Data Package 2.0 and Table Schema demand of what is used of them. */
const packageProfile = {
  type: "object",
  required: ["resources"],
  properties: {
    name: { type: "string", pattern: "^[a-z0-9._-]+$" },
    sources: { type: "array", items: { type: "object", required: ["title"] } },
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path"],
        properties: {
          name: { type: "string", pattern: "^[a-z0-9._-]+$" },
          path: { type: "string", pattern: "^(?!/)(?!.*\\.\\./)(?!~)" },
          type: { const: "table" },
          bytes: { type: "integer" },
          hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
          schema: {
            type: "object",
            required: ["fields"],
            properties: {
              fields: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["name"],
                  properties: { type: { enum: ["string", "integer", "number", "date"] } },
                },
              },
            },
          },
        },
      },
    },
  },
};

/** A cell of each type as Table Schema reads it. */
const cellsOf: Record<string, RegExp> = {
  string: /(?:)/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

interface Field {
  name: string;
  type: string;
  description: string;
  constraints?: { required?: boolean; unique?: boolean; enum?: string[] };
}

test("datapackage.json is a data package, and every file is what it says", () => {
  const descriptor = readJson("data/datapackage.json");
  const isPackage = ajv.compile(packageProfile);
  const isValid: boolean = isPackage(descriptor);
  assert.ok(isValid, ajv.errorsText(isPackage.errors));
  for (const { path, bytes, hash, schema } of descriptor.resources) {
    const content = readFileSync(join(dist, "data", path));
    assert.equal(content.length, bytes, path);
    assert.equal(`sha256:${hashOf(`data/${path}`)}`, hash);
    if (schema) checkTable(path.replace(".csv", ""), schema, descriptor.resources);
  }
  const described = descriptor.resources.map(({ path }: { path: string }) => `data/${path}`);
  const whole = files.filter((file) => dirname(file) === "data" && !/index|package/.test(file));
  assert.deepEqual(
    whole.filter((file) => !described.includes(file)),
    [],
  );
});

interface TableSchema {
  fields: Field[];
  primaryKey?: string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}

function checkTable(
  name: string,
  { fields, primaryKey = [], foreignKeys = [] }: TableSchema,
  resources: { name: string }[],
): void {
  const rows = readTable(name);
  for (const { name: column, type, description, constraints = {} } of fields) {
    assert.ok(description, `${name}.${column} is described`);
    const cells = rows.map((row) => row[column] ?? "");
    for (const cell of cells) {
      if (cell === "") assert.ok(!constraints.required, `${name}.${column} is empty`);
      else assert.match(cell, cellsOf[type] ?? /^$/, `${name}.${column}`);
      if (cell !== "" && constraints.enum) assert.ok(constraints.enum.includes(cell), cell);
    }
    if (constraints.unique) assert.equal(new Set(cells).size, cells.length);
  }
  const keys = rows.map((row) => primaryKey.map((column) => row[column]).join("\n"));
  if (primaryKey.length > 0) assert.equal(new Set(keys).size, rows.length, `${name} has one key`);
  for (const { fields: own, reference } of foreignKeys) {
    assert.ok(resources.some((resource) => resource.name === reference.resource));
    const others = new Set(
      readTable(reference.resource).map((row) => row[reference.fields[0] ?? ""]),
    );
    for (const row of rows) {
      const key = row[own[0] ?? ""];
      if (key !== "") assert.ok(others.has(key), `${name}: ${key}`);
    }
  }
}

function hashOf(path: string): string {
  return createHash("sha256")
    .update(readFileSync(join(dist, path)))
    .digest("hex");
}

const event = files.find((file) => file.startsWith("compare/")) ?? "";

const lists = [
  "articles/index.html",
  "places/index.html",
  "people/index.html",
  "places/belgorod.html",
  "timeline.html",
  "map.html",
  "problems.html",
  "compare.html",
  event,
];

describe("in a browser", () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    browser = await launchBrowser();
    site = await (hosts[0] as (typeof hosts)[number]).open();
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  for (const list of lists) {
    test(`${list}: what is on the page is copied as CSV, row by row`, async () => {
      const { page, faults } = await openPage(browser, site, {
        permissions: ["clipboard-read", "clipboard-write"],
      });
      await page.goto(site.address + list);
      await page.getByRole("button", { name: "Copy this list as CSV" }).click();
      await page.getByText(/^Copied, \d+ rows?\.$/).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const rows: Row[] = parse(copied, { columns: true });
      const shown = await page
        .locator((await page.locator(".list-data").getAttribute("data-rows")) ?? "")
        .count();
      assert.equal(rows.length, shown);
      assert.ok(rows.length > 0);
      for (const { address, ...cells } of rows) {
        if (address) assert.ok(address.startsWith(site.address), address);
        assert.ok(Object.values(cells).some((cell) => cell !== ""));
      }
      for (const column of Object.keys(rows[0] ?? {}))
        assert.ok(
          column === "part" || rows.some((row) => row[column] !== ""),
          `${column} is empty`,
        );
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  }

  test("linked data is read as data: the policy is not asked, and its addresses lead to pages", async () => {
    const { page, faults } = await openPage(browser, site);
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
        console.error(violatedDirective),
      );
    });
    for (const path of ["index.html", "places/belgorod.html", `articles/${records[0]?.id}.html`]) {
      await page.goto(site.address + path);
      const block = await page.locator("script[type='application/ld+json']").textContent();
      const { url, mentions = [] } = JSON.parse(block ?? "");
      for (const address of [url, ...mentions.map((name: { url: string }) => name.url)])
        assert.ok(files.includes(resolveLink(address, path).path), address);
    }
    assert.deepEqual(faults, []);
    await page.context().close();
  });
});
