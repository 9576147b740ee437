/** A server as most hosts are: everything but what is packed already goes out with gzip; scripts and index are counted. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";

export interface PackedSite {
  address: string;
  /** Set to zero before a measurement. Pages, styles and fonts are not counted. */
  sent: { bytes: number; requests: number };
  /** Counts of all that was sent these paths only. */
  countOnly: (paths: readonly string[]) => void;
  stop: () => Promise<void>;
}

const contentTypes: Record<string, string> = {
  "": "text/html; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};
const uncounted = new Set(["", ".html", ".css", ".woff2", ".svg", ".ico"]);

/** In: the content of a path, if there is any. Out: the site on this machine. */
export async function servePacked(
  read: (path: string) => string | Buffer | undefined,
): Promise<PackedSite> {
  const sent = { bytes: 0, requests: 0 };
  const sizes = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    const content = read(path);
    const body = gzipSync(content ?? "");
    const kind = extname(path);
    if (!uncounted.has(kind)) {
      sent.bytes += body.length;
      sent.requests += 1;
      sizes.set(path, body.length);
    }
    response.writeHead(content === undefined ? 404 : 200, {
      "content-type": contentTypes[kind] ?? "application/octet-stream",
      "content-encoding": "gzip",
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  const countOnly = (paths: readonly string[]) => {
    const counted = paths.flatMap((path) => sizes.get(path) ?? []);
    sent.bytes = counted.reduce((sum, size) => sum + size, 0);
    sent.requests = counted.length;
  };
  return { address: `http://127.0.0.1:${port}/`, sent, countOnly, stop };
}
