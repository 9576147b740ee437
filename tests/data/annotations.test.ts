import assert from "node:assert/strict";
import { test } from "node:test";
import { annotationCollectionFile, annotationFiles } from "../../src/data/annotations.ts";
import type { DataFile } from "../../src/data/data-file.ts";
import { emptyCorpus, hostileCorpus } from "./hostile.ts";

function read({ write }: DataFile) {
  return JSON.parse([...write()].join(""));
}

test("positions count code points, and the quote with what stands around it is in the text", () => {
  const corpus = hostileCorpus();
  const pages = annotationFiles(corpus).map(read);
  assert.equal(pages.length, 3);
  for (const [index, page] of pages.entries()) {
    const { text = "", record } = corpus.articles.toReversed()[index] ?? {};
    assert.equal(page.items.length, record?.mentions.length);
    for (const { target } of page.items) {
      const [position, quote] = target.selector;
      assert.equal([...text].slice(position.start, position.end).join(""), quote.exact);
      assert.ok(text.includes(quote.prefix + quote.exact + quote.suffix));
      assert.ok((quote.prefix + quote.suffix).isWellFormed());
    }
  }
});

test("the collection leads from page to page and counts what is in them", () => {
  const corpus = hostileCorpus("https://example.org/");
  const collection = read(annotationCollectionFile(corpus));
  const pages = annotationFiles(corpus).map(read);
  assert.equal(collection.total, pages.flatMap(({ items }) => items).length);
  assert.equal(collection.first, `annotations/${pages[0].id}`);
  assert.equal(pages[0].next, pages[1].id);
  assert.equal(pages[1].startIndex, pages[0].items.length);
  assert.deepEqual(pages[0]["@context"][1], {
    "@base": `https://example.org/data/annotations/${pages[0].id}`,
  });
  assert.equal(read(annotationCollectionFile(emptyCorpus())).total, 0);
});
