import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildSite, type Render } from "../../../src/output/build/build-site.ts";
import { makeFolder, readTree, toRender, writeFiles } from "./fake-site.ts";

const site = { "index.html": "home", "articles/a.html": "one" };
const rest = { "corpus.yaml": "name: Papers\n", "picture.jpg": "1" };

/** A corpus, what is kept for it, and a way to build it that counts how often a site was made. */
function makeCase() {
  const folder = makeFolder();
  const [corpus, destination] = [join(folder, "papers"), join(folder, "site")];
  writeFiles(corpus, { "a.txt": "An article.", ...rest });
  writeFiles(folder, { "kept/.keep": "" });
  let made = 0;
  const render: Render = (...all) => {
    made += 1;
    return toRender(site)(...all);
  };
  const build = (version = "1") =>
    buildSite(
      { corpus, kept: { folder: join(folder, "kept"), version } },
      destination,
      new AbortController().signal,
      render,
    );
  return { folder, corpus, destination, build, timesMade: () => made };
}

type Case = ReturnType<typeof makeCase>;

test("without a change nothing is made, and the same is said", async () => {
  const { build, destination, timesMade } = makeCase();
  const first = await build();
  const before = readTree(destination);
  const second = await build();
  assert.equal(timesMade(), 1);
  assert.deepEqual(second, { ...first, unchanged: ["A report"] });
  assert.deepEqual(readTree(destination), before);
});

test("files of somebody's own change nothing", async () => {
  const { build, destination, timesMade } = makeCase();
  await build();
  writeFiles(destination, { CNAME: "example.org" });
  assert.deepEqual((await build()).kept, ["CNAME"]);
  assert.equal(timesMade(), 1);
});

const changes: { name: string; change: (at: Case) => void }[] = [
  { name: "an edit", change: ({ corpus }) => writeFiles(corpus, { "a.txt": "Another." }) },
  { name: "a new file", change: ({ corpus }) => writeFiles(corpus, { "b.txt": "Two." }) },
  { name: "a file less", change: ({ corpus }) => rmSync(join(corpus, "a.txt")) },
  { name: "corpus.yaml", change: ({ corpus }) => writeFiles(corpus, { "corpus.yaml": "" }) },
  {
    name: "a picture, which may be the logo",
    change: ({ corpus }) => writeFiles(corpus, { "picture.jpg": "2" }),
  },
  {
    name: "an edited page",
    change: ({ destination }) => writeFiles(destination, { "articles/a.html": "two" }),
  },
  {
    name: "a missing page",
    change: ({ destination }) => rmSync(join(destination, "articles/a.html")),
  },
  { name: "no site", change: ({ destination }) => rmSync(destination, { recursive: true }) },
];

for (const { name, change } of changes) {
  test(`a site is made again after ${name}`, async () => {
    const made = makeCase();
    await made.build();
    change(made);
    assert.equal((await made.build()).unchanged, undefined);
    assert.equal(made.timesMade(), 2);
    assert.equal(readFileSync(join(made.destination, "articles/a.html"), "utf8"), "one");
  });
}

test("a site is made again by other code, and after what was kept is damaged", async () => {
  const { build, folder, timesMade } = makeCase();
  await build();
  await build("2");
  assert.equal(timesMade(), 2);
  for (const path of Object.keys(readTree(join(folder, "kept"))))
    writeFileSync(join(folder, "kept", path), "{}");
  await build("2");
  assert.equal(timesMade(), 3);
});

test("nothing is kept in the site or among the articles", async () => {
  const { corpus, destination } = makeCase();
  for (const folder of [corpus, destination]) {
    const source = { corpus, kept: { folder: join(folder, "kept"), version: "1" } };
    await assert.rejects(
      buildSite(source, destination, new AbortController().signal, toRender(site)),
      /DATELINE_CACHE names a folder in/,
    );
  }
});
