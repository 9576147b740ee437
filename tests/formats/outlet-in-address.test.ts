/** The outlet that an address tells. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toStatedFields } from "../../src/formats/stated-fields.ts";
import { findOutletInAddress } from "../../src/formats/outlet-in-address.ts";

const cases: [address: string, outlet: string | undefined][] = [
  ["https://www.theguardian.com/world/2022/may/23/kharkiv", "The Guardian"],
  ["https://www.gulfobserver.example/news/1", "gulfobserver.example"],
  ["http://en.harbourpost.example.py/2022/07/15/a", "en.harbourpost.example.py"],
  ["https://web.archive.org/web/2020/https://harbourpost.example/a", undefined],
  ["https://edition.cnn.com/2019/11/18/a", "CNN"],
  ["https://www.bbc.co.uk/news/1", "BBC News"],
  ["https://hosted.ap.org/harbourpost/a", "Associated Press"],
  ["https://t.co/abc", undefined],
  ["http://192.168.0.1/a", undefined],
  ["http://localhost/a", undefined],
  ["no address", undefined],
];

for (const [address, outlet] of cases)
  test(`${address} is of ${outlet ?? "nobody in particular"}`, () =>
    assert.equal(findOutletInAddress(address), outlet));

test("a title that is an address is none, and a publisher no handle", () => {
  const written = (name: string, value: string) => ({ name, value, where: "" });
  const stated = toStatedFields([
    written("title", "https://harbourpost.example/a"),
    written("publisher", "@harbourpost"),
  ]);
  assert.deepEqual(stated, { publisher: { value: "harbourpost", where: "" } });
});

const publishers: [written: string, name: string][] = [
  ["www.theguardian.com", "The Guardian"],
  ["bbc.co.uk", "BBC News"],
  ["www.harbourpost.example", "harbourpost.example"],
  ["HarbourPost.example", "HarbourPost.example"],
  ["www.facebook.com", "www.facebook.com"],
  ["St. Wells Post", "St. Wells Post"],
];

for (const [value, name] of publishers)
  test(`a publisher written as ${value}`, () => {
    const { publisher } = toStatedFields([{ name: "publisher", value, where: "" }]);
    assert.equal(publisher?.value, name);
  });
