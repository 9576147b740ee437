/** A site that is built in its place: what it replaces, what it leaves alone, and who may build at once. */
import assert from "node:assert/strict";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { buildSite, type Render } from "../../../src/output/build/build-site.ts";
import { identifyProcess } from "../../../src/output/build/process-identity.ts";
import { findTarget } from "../../../src/output/build/target.ts";
import {
  build,
  type Files,
  makeCorpus,
  makeFolder,
  readTree,
  setVariable,
  toRender,
  writeFiles,
  writeSite,
} from "./fake-site.ts";

const site: Files = { "index.html": "new", "articles/b.html": "new" };
const corpus = makeCorpus();

/** A folder with a site in `dist`. */
function makeSite(files: Files = { "index.html": "old", "articles/a.html": "old" }): string {
  const destination = join(makeFolder(), "dist");
  writeSite(destination, files, "Dateline 0.0.0");
  return destination;
}

/** Expects a build to fail, and everything to be as it was. */
async function refuses(destination: string, render: Render | Files, message: RegExp) {
  const before = readTree(dirname(destination));
  await assert.rejects(build(destination, render, corpus), { message });
  assert.deepEqual(readTree(dirname(destination)), before);
}

test("the new site takes the place of the old one, and nothing else is left behind", async () => {
  const destination = makeSite();
  await build(destination, site, corpus);
  assert.deepEqual(readTree(destination), {
    "articles/": "",
    "articles/b.html": "new",
    "index.html": "new",
    "manifest.json": "manifest",
  });
  assert.deepEqual(readdirSync(dirname(destination)), ["dist"]);
});

test("the folder keeps who may read it", async () => {
  const destination = makeSite();
  chmodSync(destination, 0o2750);
  await build(destination, site, corpus);
  assert.equal(statSync(destination).mode & 0o7777, 0o2750);
});

test("what somebody put into the old site is in the new one, and is named", async () => {
  const destination = makeSite();
  const mine = { CNAME: "x", ".git/HEAD": "x", "articles/note.txt": "x", "gone/mine/a.txt": "x" };
  writeFiles(destination, mine);
  mkdirSync(join(destination, ".well-known/acme-challenge"), { recursive: true });
  symlinkSync("../elsewhere", join(destination, "articles/link"));
  const { kept } = await build(destination, site, corpus);
  const names = [".git", ".well-known", "CNAME", "articles/link", "articles/note.txt", "gone"];
  assert.deepEqual(kept.sort(), names);
  const found = readTree(destination);
  for (const [path, content] of Object.entries(mine)) assert.equal(found[path], content, path);
  assert.equal(found["articles/link"], "→ ../elsewhere");
  assert.equal(found[".well-known/acme-challenge/"], "");
  assert.deepEqual(readdirSync(dirname(destination)), ["dist"]);
});

const conflicts: { name: string; mine: string; made: string }[] = [
  { name: "a file", mine: "robots.txt", made: "robots.txt" },
  { name: "a folder where the new site has a file", mine: "notes/a.txt", made: "notes" },
  { name: "a file where the new site has a folder", mine: "places", made: "places/a.html" },
  { name: "a file in a folder that both have", mine: "notes/a.txt", made: "notes/a.txt" },
];

for (const { name, mine, made } of conflicts) {
  test(`refused: the new site has no room for what is somebody's own: ${name}`, async () => {
    const destination = makeSite();
    writeFiles(destination, { [mine]: "mine" });
    const says = /was not written by Dateline, and the new site has a file of that name/;
    await refuses(destination, { ...site, [made]: "new" }, says);
  });
}

const failures: { name: string; render: Render; says: RegExp }[] = [
  {
    name: "Astro fails",
    render: async (source, folder) => {
      await toRender(site)(source, folder, new AbortController().signal);
      throw new Error("no luck");
    },
    says: /no luck/,
  },
  { name: "nothing is made", render: async () => undefined, says: /manifest\.json/ },
  {
    name: "a file is missing",
    render: spoil((folder) => rmSync(join(folder, "articles/b.html"))),
    says: /articles\/b\.html is missing or cut/,
  },
  {
    name: "a file is cut",
    render: spoil((folder) => writeFiles(folder, { "articles/b.html": "ne" })),
    says: /articles\/b\.html is missing or cut/,
  },
  {
    name: "a file is too many",
    render: spoil((folder) => writeFiles(folder, { "articles/c.html": "" })),
    says: /articles\/c\.html is in no list/,
  },
];

for (const { name, render, says } of failures) {
  test(`the old site stays as it was: ${name}`, () => refuses(makeSite(), render, says));
}

function spoil(change: (folder: string) => void): Render {
  return async (source, folder, signal) => {
    await toRender(site)(source, folder, signal);
    change(folder);
  };
}

test("a build that fails leaves no folder that was not there", async () => {
  const folder = makeFolder();
  const render = async () => Promise.reject(new Error("no luck"));
  await assert.rejects(build(join(folder, "a/b/dist"), render, corpus), /no luck/);
  assert.deepEqual(readdirSync(folder), []);
});

test("a build that is stopped changes nothing", async () => {
  const destination = makeSite();
  const before = readTree(dirname(destination));
  const controller = new AbortController();
  const render: Render = async (source, folder, signal) => {
    await toRender(site)(source, folder, signal);
    controller.abort();
  };
  await assert.rejects(buildSite({ corpus }, destination, controller.signal, render));
  assert.deepEqual(readTree(dirname(destination)), before);
});

test("a link to a folder is written through", async () => {
  const destination = makeSite();
  const link = join(dirname(destination), "link");
  symlinkSync("dist", link);
  await build(`${link}/`, site, corpus);
  const found = readTree(dirname(destination));
  assert.deepEqual([found["link"], found["dist/index.html"]], ["→ dist", "new"]);
});

test("a folder that somebody stands in stays the same folder", async (context) => {
  const destination = makeSite();
  writeFiles(destination, { CNAME: "mine", "articles/note.txt": "mine" });
  setVariable(context, "INIT_CWD", join(destination, "articles"));
  const { ino } = statSync(destination);
  await build(destination, site, corpus);
  assert.equal(statSync(destination).ino, ino);
  assert.deepEqual(readTree(destination), {
    CNAME: "mine",
    "articles/": "",
    "articles/b.html": "new",
    "articles/note.txt": "mine",
    "index.html": "new",
    "manifest.json": "manifest",
  });
});

test("a folder .dateline of somebody's own is not touched", async () => {
  const destination = makeSite();
  const mine = { ".dateline/unfinished/a.txt": "mine", ".dateline/previous/a.txt": "mine" };
  writeFiles(dirname(destination), mine);
  await build(destination, site, corpus);
  const found = readTree(dirname(destination));
  for (const path of Object.keys(mine)) assert.equal(found[path], "mine");
});

test("a working folder that is not Dateline's is not touched", async () => {
  const destination = makeSite();
  writeFiles(findTarget(destination).working, { "claim-1.json": "{}", "a.txt": "mine" });
  await refuses(destination, site, /something else is there \(a\.txt\)/);
});

test("a second build of the same site is refused, and says who builds since when", async () => {
  const destination = makeSite();
  const link = join(dirname(destination), "link");
  symlinkSync("dist", link);
  const render: Render = async (source, folder, signal) => {
    const says = new RegExp(`dist is being built by process ${process.pid} since \\d{4}-.* UTC`);
    await assert.rejects(build(link, { "index.html": "second" }, corpus), { message: says });
    await toRender(site)(source, folder, signal);
  };
  await build(destination, render, corpus);
  assert.equal(readTree(destination)["index.html"], "new");
});

test("builds of two sites beside each other do not meet", async () => {
  const folder = makeFolder();
  const render: Render = async (source, made, signal) => {
    await build(join(folder, "second"), { "index.html": "second" }, corpus);
    await toRender({ "index.html": "first" })(source, made, signal);
  };
  await build(join(folder, "first"), render, corpus);
  const found = readTree(folder);
  assert.deepEqual([found["first/index.html"], found["second/index.html"]], ["first", "second"]);
});

const here = identifyProcess();
const minutes = 60_000;
const claims: { name: string; claim: string; age?: number; says?: RegExp }[] = [
  { name: "of a process that is gone", claim: toClaim({ started: "before" }) },
  { name: "from before the machine was started anew", claim: toClaim({ boot: "another" }) },
  {
    name: "of a process of another machine that shows no life",
    claim: toClaim({ host: "ship" }),
    age: 11 * minutes,
  },
  { name: "that was cut off while it was written", claim: '{"note":', age: minutes },
  {
    name: "of a process that runs",
    claim: toClaim({}),
    age: 600 * minutes,
    says: new RegExp(`is being built by process ${here.pid} since 2026-01-02 03:04:05 UTC`),
  },
  {
    name: "of a process of another machine",
    claim: toClaim({ host: "ship" }),
    age: minutes,
    says: /is being built by process \d+ on ship since .* if it runs no more, remove .*\.dateline-build-/,
  },
  { name: "that is being written", claim: "", age: 0, says: /Another build begins at this moment/ },
];

for (const { name, claim, age = 0, says } of claims) {
  test(`${says ? "refused" : "taken over"}: a claim ${name}`, async () => {
    const destination = makeSite();
    const { working } = findTarget(destination);
    writeFiles(working, { "claim-3.json": claim, "build-3/new/index.html": "unfinished" });
    const time = new Date(Date.now() - age);
    utimesSync(join(working, "claim-3.json"), time, time);
    if (says) return refuses(destination, site, says);
    await build(destination, site, corpus);
    assert.deepEqual(readdirSync(dirname(destination)), ["dist"]);
  });
}

function toClaim(other: Partial<typeof here>): string {
  const process = { ...here, ...other };
  const since = "2026-01-02T03:04:05.678Z";
  return JSON.stringify({ note: "", destination: "/srv/site", since, process });
}
