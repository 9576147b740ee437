import assert from "node:assert/strict";
import { test } from "node:test";
import { escapeForRegExp } from "../../src/text/escape-for-reg-exp.ts";

test("a text as the source of a regular expression matches itself and nothing else", () => {
  for (const text of ["St. John's (N.L.)", "a|b", "[x]{2}", "C++ ^$ \\d / -", "Жизнь?", "$&"])
    assert.match(text, new RegExp(`^${escapeForRegExp(text)}$`, "u"));
  assert.doesNotMatch("Stx John's", new RegExp(escapeForRegExp("St. John's"), "u"));
});
