import assert from "node:assert/strict";
import { test } from "node:test";
import { SaxesParser } from "saxes";
import type { DataFile } from "../../src/data/data-file.ts";
import { corpusFeedFiles, nameFeedFiles } from "../../src/data/feeds/feed-files.ts";
import { toUuid } from "../../src/data/feeds/uuid.ts";
import type { CorpusIndex } from "../../src/site/shared/corpus-index.ts";
import { emptyCorpus, hostileCorpus } from "./hostile.ts";

interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlElement[];
}

/** Throws when the XML is not well-formed. */
function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, text: "", children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = {
      name,
      attributes: attributes as Record<string, string>,
      text: "",
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root.children[0] ?? root;
}

function read(files: DataFile[], ending: string): string {
  const file = files.find(({ path }) => path.endsWith(ending));
  return [...(file?.write() ?? [])].join("");
}

function feedsOf(corpus: CorpusIndex): DataFile[][] {
  return [corpusFeedFiles(corpus), ...nameFeedFiles(corpus).map((file) => [file])];
}

const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const wholeAddress = /^(?:https?:\/\/|urn:uuid:[0-9a-f-]{36}$)/;

/** What RFC 4287 asks of a feed and of an entry. */
function checkAtom(element: XmlElement): void {
  const only = (name: string) => {
    const found = element.children.filter((child) => child.name === name);
    assert.equal(found.length, 1, `${element.name} has ${found.length} ${name}`);
    return found[0]?.text ?? "";
  };
  assert.match(only("id"), wholeAddress);
  assert.notEqual(only("title"), "");
  assert.match(only("updated"), time);
  const links = element.children.filter(({ name }) => name === "link");
  assert.equal(links.filter(({ attributes }) => attributes["rel"] === "alternate").length, 1);
  for (const entry of element.children.filter(({ name }) => name === "entry")) checkAtom(entry);
}

for (const [name, corpus] of [
  ["without an address", hostileCorpus()],
  ["with an address", hostileCorpus("https://example.org/a/")],
  ["of an empty corpus", emptyCorpus()],
] as const) {
  test(`feeds ${name} hold what their formats ask for`, () => {
    for (const files of feedsOf(corpus)) {
      const atom = parseXml(read(files, ".xml"));
      assert.equal(atom.attributes["xmlns"], "http://www.w3.org/2005/Atom");
      assert.equal(atom.children.filter((child) => child.name === "author").length, 1);
      checkAtom(atom);
      const ids = atom.children.flatMap(({ name, children }) =>
        name === "entry" ? (children.find((child) => child.name === "id")?.text ?? []) : [],
      );
      assert.equal(new Set(ids).size, ids.length);

      if (files.length === 1) continue;
      const json = JSON.parse(read(files, ".json"));
      assert.equal(json.version, "https://jsonfeed.org/version/1.1");
      assert.equal(typeof json.title, "string");
      assert.deepEqual(
        json.items.map(({ id }: { id: string }) => id),
        ids,
      );
      for (const item of json.items) assert.equal(typeof item.content_text, "string");
    }
  });
}

test("only a name in several articles has a feed", () => {
  assert.deepEqual(
    nameFeedFiles(hostileCorpus()).map(({ path }) => path),
    ["people/𝔘𝔫𝔦.feed.xml"],
  );
});

test("an entry's time is the last day it may be from; an undated one says so and has no date of publication", () => {
  const files = corpusFeedFiles(hostileCorpus());
  const entries = parseXml(read(files, ".xml")).children.filter(({ name }) => name === "entry");
  const values = entries.map(({ children }) =>
    ["updated", "published"].map((name) => children.find((child) => child.name === name)?.text),
  );
  assert.deepEqual(values, [
    ["2024-01-15T00:00:00Z", undefined],
    ["2023-12-30T00:00:00Z", "2023-12-30T00:00:00Z"],
    ["1970-01-01T00:00:00Z", undefined],
  ]);
  const summary = entries[2]?.children.find(({ name }) => name === "summary");
  assert.match(summary?.text ?? "", /^Undated\. /);
});

test("an id stays the same, and no two words share one", () => {
  assert.equal(toUuid("a"), "urn:uuid:d228cb69-6f1a-8caf-b891-2b704e4a8964");
  assert.notEqual(toUuid("a"), toUuid("b"));
});
