import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { findRoles, readRoleWords } from "../../../../src/reading/entities/roles/find-roles.ts";

const readTable = (name: string) =>
  readFileSync(
    new URL(`../../../../src/reading/entities/roles/tables/${name}`, import.meta.url),
    "utf8",
  );
const words = readRoleWords(readTable("role-nouns.txt"), readTable("role-modifiers.txt"));

/** Text with people in braces, and the role each is given, or nothing. */
const cases: [text: string, expected: string[]][] = [
  ["Ukrainian presidential adviser {Oleksiy Arestovych} said", ["Ukrainian presidential adviser"]],
  [
    "The governor of the Mykolaiv region, {Vitaly Kim}, informed",
    ["governor of the Mykolaiv region"],
  ],
  ["According to {Ihor Terekhov}, the mayor of Kharkiv, at least five", ["mayor of Kharkiv"]],
  ["led by IAEA Director General {Rafael Grossi}, will", ["IAEA Director General"]],
  ["{Vyacheslav Gladkov}, who is the governor of Belgorod, said", ["governor of Belgorod"]],
  ["Kharkiv’s mayor {Ihor Terekhov} said", ["Kharkiv’s mayor"]],
  [
    "Col. Gen. {Oleksandr Syrskyi}, top military commander in charge of the defense of the capital, walks",
    ["top military commander in charge of the defense of the capital"],
  ],
  ["said Foreign Ministry spokeswoman {Maria Zakharova}.", ["Foreign Ministry spokeswoman"]],
  ["She met vice-president {Ann Lee} there", ["vice-president"]],
  ["{Ann Lee}, 34, said", []],
  ["{Ann Lee}, in a long statement to the leader of the house, said", []],
  ["The driver saw the mayor. {Ann Lee} left", []],
  ["Then, {Ann Lee} told the mayor", []],
  ["the president, {Ann Lee}, and the mayor, {Bob Fox}, met", ["president", "mayor"]],
  // A role ends where something else is told.
  ["{Ann Lee}, president of Ruritania was accused of bribery, left", ["president of Ruritania"]],
  [
    "{Ann Lee}, head of the Harbour Board stated that ships sail, left",
    ["head of the Harbour Board"],
  ],
  ["{Ann Lee}, founder of Harbour Bank took to the radio, left", ["founder of Harbour Bank"]],
  ["{Ann Lee}, chief of Harbour TV also spoke, left", ["chief of Harbour TV"]],
  ["{Ann Lee}, mayor of Riverton commenting on it, left", ["mayor of Riverton"]],
  ["{Ann Lee}, professor of law who has written books, said", ["professor of law"]],
  ["{Ann Lee}, prime minister at the time, said", ["prime minister"]],
  ["{Ann Lee}, leader of the outlawed party, said", ["leader of the outlawed party"]],
  ["{Ann Lee}, minister for road building, said", ["minister for road building"]],
  // What opens a sentence is no part of a role.
  ["Until President {Ann Lee} came", ["President"]],
  ["Though opposition senator {Ann Lee} came", ["opposition senator"]],
  ["IT’S LIEUTENANT COLONEL {Ann Lee}", ["LIEUTENANT COLONEL"]],
  ["He’s Captain {Ann Lee} to you", ["Captain"]],
  ["Greece’s President {Ann Lee} came", ["Greece’s President"]],
  ["His Highness Sheikh {Ali Badr} came", ["Sheikh"]],
  // A head is hung in shame, and a chair is pulled up.
  ["{Ann Lee}, her head in shame, left", []],
  ["{Ann Lee}, head at Harbour School, left", ["head at Harbour School"]],
  ["He told {Bob Fox} that reporter {Ann Lee} left", ["reporter"]],
];

for (const [marked, expected] of cases) {
  test(marked, () => {
    const { text, people } = unmark(marked);
    const blocks = [{ kind: "paragraph" as const, start: 0, end: text.length, line: 1 }];
    const roles = findRoles(text, blocks, people, words);
    assert.deepEqual(
      roles.map(({ start, end }) => text.slice(start, end)),
      expected,
    );
  });
}

function unmark(marked: string) {
  const people = [...marked.matchAll(/\{([^}]*)\}/g)].map((match, position) => {
    const start = match.index - 2 * position;
    return {
      kind: "person" as const,
      id: String(position),
      start,
      end: start + (match[1] ?? "").length,
      how: "exact" as const,
    };
  });
  return { text: marked.replace(/[{}]/g, ""), people };
}
