import assert from "node:assert/strict";
import { test } from "node:test";
import { linkFrom, routes } from "../../../src/site/shared/routes.ts";

const links: [from: string, to: string, link: string][] = [
  ["index.html", "about.html", "about.html"],
  ["index.html", "places/kyiv.html", "places/kyiv.html"],
  ["places/kyiv.html", "index.html", "../index.html"],
  ["places/kyiv.html", "places/kherson.html", "kherson.html"],
  ["places/kyiv.html", "articles/a.html#b-1", "../articles/a.html#b-1"],
  ["data/source/a.txt", "articles/a.html", "../../articles/a.html"],
];
for (const [from, to, link] of links) {
  test(`${from} → ${to}`, () => assert.equal(linkFrom(from, to), link));
}

test("a place called Index does not replace the list of places", () => {
  assert.notEqual(routes.place("index"), routes.places);
});

test("a place called Con has a file name that Windows allows", () => {
  assert.equal(routes.place("con"), "places/con-.html");
});

test("the second page of Kyiv is not the page of a second Kyiv", () => {
  assert.notEqual(routes.named("place", "kyiv", 2), routes.place("kyiv-2"));
});
