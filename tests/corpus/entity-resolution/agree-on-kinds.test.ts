import assert from "node:assert/strict";
import { test } from "node:test";
import { resolve, showMentions } from "./drafts.ts";

const often = ["{organisation Kremlin}", "{organisation Kremlin}", "{organisation Kremlin}"];

const cases: { name: string; texts: string[]; expected: string }[] = [
  {
    name: "an organisation nearly everywhere is one here too",
    texts: ["{person Kremlin}", ...often],
    expected: "Kremlin → kremlin (exact)",
  },
  {
    name: "too few to tell",
    texts: ["{person Kremlin}", "{organisation Kremlin}"],
    expected: "Kremlin → kremlin (exact)",
  },
  {
    name: "a company by its legal form, everywhere",
    texts: ["{person Xiaomi} fell", "{organisation Xiaomi Corp} rose"],
    expected: "Xiaomi → xiaomi (exact)",
  },
  {
    name: "no name is a person and a place in one article",
    texts: ["{person? Brighton} and {place Brighton}"],
    expected: "Brighton → brighton (exact), Brighton → brighton (exact)",
  },
  {
    name: "not where somebody of that name is named in full",
    texts: [
      "{person Ada Paris} spoke. {person Paris} left.",
      "{place Paris}",
      "{place Paris}",
      "{place Paris}",
      "{place Paris}",
    ],
    expected: "Ada Paris → ada-paris (exact), Paris → ada-paris (surname)",
  },
];

for (const { name, texts, expected } of cases) {
  test(name, () => {
    const authority = resolve(texts);
    assert.equal(showMentions(authority, texts, 0).join(", "), expected);
  });
}

test("a company and a place are no people", () => {
  const texts = [
    "{person Xiaomi} and {person? Brighton}; {place Brighton}",
    "{organisation Xiaomi Corp}",
  ];
  assert.deepEqual(resolve(texts).people, []);
});

test("the kind is the usual one, in all articles", () => {
  const { people, organisations } = resolve(["{person Kremlin}", ...often]);
  assert.deepEqual(
    [people.length, organisations.map(({ variants }) => variants)],
    [0, [[{ text: "Kremlin", count: 4, how: "exact" }]]],
  );
});
