import assert from "node:assert/strict";
import { test } from "node:test";
import { listEndings } from "../../src/formats/file-types.ts";
import { describeNothingToShow } from "../../src/corpus/nothing-to-show.ts";

const endings = listEndings().join(", ");

test("the endings that are named are read", () => {
  for (const ending of [".txt", ".md", ".html", ".mhtml"])
    assert.ok(listEndings().includes(ending));
});

const cases: [files: string[], seen: string][] = [
  [[], "The folder is empty, but for hidden files if there are any."],
  [["a.txt"], "Seen: 1 file: 1 .txt (a.txt)."],
  [
    ["2023/1.JPG", "b.pdf", "2.jpg", "README", "3.jpg", "4.jpg"],
    "Seen: 6 files: 4 .jpg (2023/1.JPG, 2.jpg, 3.jpg, …), 1 .pdf (b.pdf), 1 without an ending (README).",
  ],
];

for (const [files, seen] of cases) {
  test(seen, () => {
    const leftOut = files.map((file) => ({ file, problem: { kind: "file-type" as const } }));
    assert.equal(
      describeNothingToShow("/home/a/clippings", leftOut),
      `No article was found in /home/a/clippings, so no site was made. ${seen} Put files with articles into the folder (${endings}), or name another.`,
    );
  });
}
