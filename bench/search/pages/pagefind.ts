/** A page that searches with Pagefind through its own interface for scripts. */
import * as pagefind from "pagefind";
import type { SearchableCorpus } from "../../../src/search/searchable.ts";
import { serve } from "../serve.ts";
import { type Asking, askInPage, type SearchPage, typeInPage } from "./page.ts";

/** Serves a page with Pagefind and the index of a corpus. */
export async function servePagefind(corpus: SearchableCorpus): Promise<SearchPage> {
  const made = await makePagefind(corpus);
  const html = `<!doctype html><script type="module" src="ask.js"></script>`;
  const site = await serve((path) =>
    path === "/" ? html : path === "/ask.js" ? script : made.get(path),
  );
  return {
    site,
    counts: (path) => path === "/ask.js" || made.has(path),
    async open(page, query) {
      await page.goto(site.address);
      return askInPage(page, query);
    },
    async ask(page, query) {
      await askInPage(page, query);
    },
    type: typeInPage,
    findBest: (page, query) =>
      page.evaluate((asked) => (globalThis as unknown as Asking).findBest(asked), query),
  };
}

/** Titles and texts of results are files of their own: the first is waited for, then the other nine. */
const script = `import * as pagefind from "./pagefind/pagefind.js";
const find = async (query) => (await pagefind.search(query)).results.slice(0, 10);
globalThis.ask = async (query) => {
  const results = await find(query);
  await results[0]?.data();
  const first = performance.timeOrigin + performance.now();
  await Promise.all(results.map((result) => result.data()));
  return first;
};
globalThis.findBest = async (query) =>
  Promise.all((await find(query)).map(async (result) => (await result.data()).url.slice(1, -5)));`;

/** Indexes a corpus. @returns the files of the index and of Pagefind itself, by their paths on a site */
export async function makePagefind(corpus: SearchableCorpus): Promise<Map<string, Buffer>> {
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error("Pagefind gave no index.");
  for (const { id, title, sentences } of corpus.articles) {
    const content = sentences.map((sentence) => sentence.text).join(" ");
    await index.addCustomRecord({ url: `/${id}.html`, content, language: "en", meta: { title } });
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  return new Map(files.map(({ path, content }) => [`/pagefind/${path}`, Buffer.from(content)]));
}
