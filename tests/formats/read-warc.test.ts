import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { makeZip } from "./make-zip.ts";
import { outline, readSample } from "./read-sample.ts";

const prose = "The river rose by a metre on Monday, and the mayor of Wells asked people to leave. ";

function response(
  address: string,
  content: string | Uint8Array,
  headers = "Content-Type: text/html",
): Buffer {
  const body = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`),
    Buffer.from(content),
  ]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2024-05-06T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body, Buffer.from("\r\n\r\n")]);
}

const page = (title: string) =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${prose.repeat(3)}</p><p>${prose.repeat(3)}</p></body></html>`;

const records = [
  response("https://p.example/1", page("River rises")),
  response("https://p.example/a.png", "x", "Content-Type: image/png"),
  response(
    "https://p.example/2",
    gzipSync(page("River falls")),
    "Content-Type: text/html\r\nContent-Encoding: gzip",
  ),
  response("https://p.example/1", page("River rises again")),
  response("https://p.example/3", "<html><body></body></html>"),
];

const expected = (file: string) => [
  [`${file}#1: River rises`, "https://p.example/1"],
  [`${file}#2: River falls`, "https://p.example/2"],
  [`${file}#3: no-article-text, https://p.example/3`, undefined],
];

async function read(file: string, content: Uint8Array) {
  const received = await readSample(file, content);
  return outline(received).map((line, index) => {
    const entry = received[index];
    const url = entry && "text" in entry ? entry.extracted?.stated?.url?.value : undefined;
    return [line.split("¶")[0], url];
  });
}

test("each page of an archive is an article with its address", async () => {
  assert.deepEqual(await read("a.warc", Buffer.concat(records)), expected("a.warc"));
  const packed = Buffer.concat(records.map((record) => gzipSync(record)));
  assert.deepEqual(await read("a.warc.gz", packed), expected("a.warc.gz"));
  const wacz = await makeZip({ "archive/data.warc.gz": packed, "pages/pages.jsonl": "{}" });
  assert.deepEqual(await read("a.wacz", wacz), expected("a.wacz/archive/data.warc.gz"));
});

test("what swells, and what is no archive", async () => {
  const swelling = gzipSync(new Uint8Array(20 * 1024 * 1024));
  const bomb = response(
    "https://p.example/1",
    swelling,
    "Content-Type: text/html\r\nContent-Encoding: gzip",
  );
  assert.deepEqual(await read("a.warc", bomb), [["a.warc#1: too-much-inflated", undefined]]);
  assert.deepEqual(await read("a.warc", Buffer.from("some text")), [
    ["a.warc: not-articles", undefined],
  ]);
});
