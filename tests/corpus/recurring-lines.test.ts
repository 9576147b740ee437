import assert from "node:assert/strict";
import { test } from "node:test";
import { countRecurringLines, sharesOf } from "../../src/corpus/recurring-lines.ts";

const signOff = "Read the paper of the Wells valley: 4 weeks for 1 pound";
const texts = Array.from({ length: 12 }, (_, at) => ({
  file: at < 8 ? `wells/${at}.txt` : `mill/${at}.txt`,
  text: `Article ${at}\n${at < 6 ? signOff.replace("4", String(at)) : "Nothing"}\nHome`,
}));
const counts = countRecurringLines(texts);

const shares: [what: string, file: string, line: string, share: number][] = [
  ["in six of the eight files of its folder", "wells/1.txt", signOff, 6 / 8],
  ["in other letters and with another number", "wells/1.txt", signOff.toUpperCase(), 6 / 8],
  ["in half of the corpus", "mill/9.txt", signOff, 6 / 12],
  ["that is short", "wells/1.txt", "Home", 0],
  ["that stands nowhere", "wells/1.txt", "The bridge over the Wells is closed", 0],
];
for (const [what, file, line, share] of shares)
  test(`a line ${what}`, () => assert.equal(sharesOf(counts, file)(line), share));

test("four files are too few to tell", () => {
  const few = countRecurringLines(texts.slice(0, 4));
  assert.equal(sharesOf(few, "wells/1.txt")(signOff), 0);
});
