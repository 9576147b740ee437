/** A server as most hosts are, which packs what it sends and writes down every request; and a slow line to it. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";

/** A request, with the size of its answer as sent. */
export interface Sent {
  path: string;
  bytes: number;
  /** When it was asked for, in milliseconds of the epoch, as the browser counts too. */
  at: number;
  /** When the last of its bytes is sent. */
  done: number;
}

export interface BenchSite {
  address: string;
  /** Every request since the last `forget`, which also frees the line. */
  sent: Sent[];
  forget: () => void;
  /** Sends over a slow line from now on, or over none. */
  slowDown: (line: Line | undefined) => void;
  stop: () => Promise<void>;
}

/** All answers share the line; each waits for its way there and back first. */
export interface Line {
  bytesPerSecond: number;
  roundTrip: number;
}

/** 1.6 Mbit/s and 150 ms there and back. */
export const fast3G: Line = { bytesPerSecond: 200_000, roundTrip: 150 };
/** 5 Mbit/s and 28 ms there and back. */
export const cable: Line = { bytesPerSecond: 625_000, roundTrip: 28 };

const contentTypes: Record<string, string> = {
  "": "text/html; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** Serves what `read` gives for a path, on this machine. */
export async function serve(
  read: (path: string) => string | Buffer | undefined,
): Promise<BenchSite> {
  const sent: Sent[] = [];
  const packed = new Map<string, Buffer>();
  let line: Line | undefined;
  let isFreeAt = 0;
  const delayOf = (bytes: number) => {
    if (!line) return 0;
    isFreeAt = Math.max(isFreeAt, now() + line.roundTrip) + (1000 * bytes) / line.bytesPerSecond;
    return isFreeAt - now();
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    const content = read(path);
    const body = packed.get(path) ?? gzipSync(content ?? "");
    packed.set(path, body);
    const delay = delayOf(body.length);
    sent.push({ path, bytes: body.length, at: now(), done: now() + delay });
    response.writeHead(content === undefined ? 404 : 200, {
      "content-type": contentTypes[extname(path)] ?? "application/octet-stream",
      "content-encoding": "gzip",
    });
    setTimeout(() => response.end(body), delay);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    sent,
    forget: () => {
      sent.splice(0);
      isFreeAt = 0;
    },
    slowDown: (slow) => (line = slow),
    stop: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Milliseconds of the epoch, with fractions, as `performance` counts them in a page. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}
