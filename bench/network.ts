/**
 * Search over slow lines: `npm run bench -- network [articles]`, by default 1,000. Dateline's search page beside
 * Pagefind's own interface, in Chromium, on the same articles and queries, turn by turn. The site in dist/ is
 * served with the index of the bench in place of its own.
 */
import { existsSync } from "node:fs";
import { launchBrowser } from "../tests/built/site.ts";
import { serveNetworkPages } from "./network/pages.ts";
import { measureFirstHit, measureSession, measureTyping } from "./network/visits.ts";
import { makeCorpus } from "./search/corpus/make-corpus.ts";
import { quantile } from "./search/measure.ts";
import { makeQueries } from "./search/queries.ts";
import { cable, fast3G, type Line } from "./search/serve.ts";

const lines: Record<string, Line> = { "fast 3G": fast3G, cable };
/** So many queries, each in a browser that has loaded nothing yet; and so many in one session. */
const queriesAsked = 9;

export async function run(): Promise<void> {
  if (!existsSync("dist/search.html")) {
    console.error("There is no dist/search.html: run the build first.");
    process.exitCode = 1;
    return;
  }
  const size = Number(process.argv[3] ?? 1000);
  const corpus = makeCorpus(size, 1);
  const queries = makeQueries(corpus, 2).typed.slice(0, queriesAsked);
  const pages = await serveNetworkPages(corpus);
  const browser = await launchBrowser();
  try {
    for (const [name, line] of Object.entries(lines)) {
      for (const { site } of pages) site.slowDown(line);
      console.log(`\n${size.toLocaleString("en")} articles over ${name}`);
      const measured = pages.map((page) => ({
        page,
        hits: [] as FirstHit[],
        typing: [] as number[],
      }));
      for (const query of queries)
        for (const { page, hits } of measured)
          hits.push(await measureFirstHit(browser, page, query));
      for (const query of queries)
        for (const { page, typing } of measured)
          typing.push(await measureTyping(browser, page, query));
      const sessions: Session[] = [];
      for (const { page } of measured) sessions.push(await measureSession(browser, page, queries));
      const rows = measured.map(({ page, hits, typing }, index) => ({
        page: page.name,
        "first hit ms": Math.round(medianOf(hits.map(({ milliseconds }) => milliseconds))),
        "round trips": medianOf(hits.map(({ roundTrips }) => roundTrips)),
        "requests, kB": `${medianOf(hits.map(({ requests }) => requests))}, ${kilobytes(medianOf(hits.map(({ bytes }) => bytes)))}`,
        "until quiet": `${medianOf(hits.map(({ allRequests }) => allRequests))}, ${kilobytes(medianOf(hits.map(({ allBytes }) => allBytes)))}`,
        "last key to last change p50, p95 ms": [0.5, 0.95]
          .map((share) => Math.round(quantile(typing.toSorted(ascending), share)))
          .join(", "),
        "9 queries: requests, kB": `${sessions[index]?.requests}, ${kilobytes(sessions[index]?.bytes ?? 0)}`,
      }));
      console.table(rows);
      const [own, rival] = measured;
      if (!own || !rival) continue;
      const ratios = own.hits.map(
        ({ milliseconds }, index) => milliseconds / (rival.hits[index]?.milliseconds ?? Number.NaN),
      );
      console.log(
        `Dateline against Pagefind: first hit ${medianOf(ratios).toFixed(2)} (median of pairs), ` +
          `typing p95 ${(p95(own.typing) / p95(rival.typing)).toFixed(2)}, ` +
          `requests of the session ${((sessions[0]?.requests ?? 0) / (sessions[1]?.requests ?? 1)).toFixed(2)}`,
      );
    }
  } finally {
    await browser.close();
    for (const { site } of pages) await site.stop();
  }
}

type FirstHit = Awaited<ReturnType<typeof measureFirstHit>>;
type Session = Awaited<ReturnType<typeof measureSession>>;

function p95(times: readonly number[]): number {
  return quantile(times.toSorted(ascending), 0.95);
}

function medianOf(values: readonly number[]): number {
  return quantile(values.toSorted(ascending), 0.5);
}

function ascending(a: number, b: number): number {
  return a - b;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
