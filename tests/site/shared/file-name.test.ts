import assert from "node:assert/strict";
import { test } from "node:test";
import { formatFileName } from "../../../src/site/shared/file-name.ts";

const names: [file: string, shown: string][] = [
  ["2023/May/Київ – 漢字 😀.txt", "2023/May/Київ – 漢字 😀.txt"],
  ["photo\u202Egnp.exe", "photo\\u{202E}gnp.exe"],
  ["bell\u0007.txt", "bell\\u{7}.txt"],
  ["tag\u{E0041}.txt", "tag\\u{E0041}.txt"],
  ["caf\\xE9.txt", "caf\\xE9.txt"],
];

for (const [file, shown] of names) {
  test(`the name of a file: ${shown}`, () => assert.equal(formatFileName(file), shown));
}
