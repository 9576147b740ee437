import assert from "node:assert/strict";
import { test } from "node:test";
import { needsMoreLetters } from "../../../src/site/shared/more-letters.ts";

const cases: [html: string, needs: boolean][] = [
  ["<p>“It’s a café” – 5 km … ‹›", false],
  ["<p>São Paulo", true],
  ["<h1>Malmö</h1>", true],
  ["<p>@dateline", true],
  ['<ul data-rows="ul > li" data-columns="[[name, a@href]]"><li>a</ul>', false],
  ["<p>Tom &amp; Jerry&#39;s &quot;cat&quot;", false],
  ["<svg><text>Asunción</text></svg><pre>[a]</pre><p>b", false],
  // Of a third part, which browsers fetch themselves.
  ["<p>Erdoğan", false],
];

for (const [html, needs] of cases) test(html, () => assert.equal(needsMoreLetters(html), needs));
