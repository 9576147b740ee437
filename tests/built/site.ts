/** The built site as the tests reach it: over HTTP at a root and under a sub-path with a space, and from the disk. */
import { readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { cacheForever, hashedFiles, revalidate } from "../../src/output/headers.ts";
import { browserArguments, faultsOf, lowWindow, patience } from "./browsers.ts";
import { findProgram } from "./find-programs.ts";

export const dist = resolve("dist");

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

export interface Site {
  /** Address of the folder that holds index.html, with a slash at its end. */
  address: string;
  stop: () => Promise<void>;
}

/** The ways in which a reader may reach the site, each with a name for the test's title. */
export const hosts: { name: string; open: () => Promise<Site> }[] = [
  { name: "at a root", open: () => serve("/") },
  { name: "under a sub-path with a space", open: () => serve("/a folder/news/") },
  {
    name: "from the disk",
    open: async () => ({ address: `${pathToFileURL(dist)}/`, stop: async () => undefined }),
  },
];

/** Serves dist/ on this machine, under a path. */
export async function serve(prefix: string): Promise<Site> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://127.0.0.1").pathname);
    const file = path.startsWith(prefix) ? findFile(path.slice(prefix.length)) : undefined;
    const shown = file ?? join(dist, "404.html");
    // As hosts do: text travels packed, fonts are packed already, and what has a hash in its name is kept.
    const isPacked = extname(shown) !== ".woff2";
    response.writeHead(file ? 200 : 404, {
      "content-type": contentTypes[extname(shown)] ?? "application/octet-stream",
      ...(isPacked && { "content-encoding": "gzip" }),
      "cache-control": new RegExp(hashedFiles).test(path) ? cacheForever : revalidate,
    });
    response.end(isPacked ? gzipSync(readFileSync(shown)) : readFileSync(shown));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${encodeURI(prefix)}`, stop: () => close(server) };
}

function findFile(path: string): string | undefined {
  const file = join(dist, path.endsWith("/") || path === "" ? `${path}index.html` : path);
  return file.startsWith(dist) && statSync(file, { throwIfNoEntry: false })?.isFile()
    ? file
    : undefined;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

/**
 * Starts a Chromium that cannot reach any other machine.
 *
 * @param more further arguments of its command line
 * @param environment variables that it is to have besides those of the tests
 */
export function launchBrowser(
  more: string[] = [],
  environment: Record<string, string> = {},
): Promise<Browser> {
  return chromium.launch({
    executablePath: findProgram("chromium"),
    args: [...browserArguments, ...more],
    env: { ...process.env, ...environment },
    timeout: patience,
  });
}

/** Opens a page, with a list of all that goes wrong on it: errors, failed and foreign requests. */
export async function openPage(
  browser: Browser,
  site: Site,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: lowWindow, ...options });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  return { page, faults: faultsOf(page, site.address) };
}
