/** What clippers, exports and site makers state of an article, each in its own way. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readText } from "../../src/formats/text-file.ts";

type Fields = Record<string, string>;

const files: [name: string, file: string, text: string, fields: Fields][] = [
  [
    "Obsidian Web Clipper",
    "a.md",
    `---
title: "River rises: 'no danger'"
source: "https://post.example/river"
author:
  - "[[Jane Doe]]"
  - "[[Max Roe]]"
published: 2024-05-01
created: 2024-06-02
description: "The river rose."
tags:
  - "clippings"
---
Text`,
    {
      title: "River rises: 'no danger'",
      date: "2024-05-01",
      author: "Jane Doe, Max Roe",
      url: "https://post.example/river",
      description: "The river rose.",
    },
  ],
  [
    "the day of clipping is not that of publication",
    "a.md",
    "---\ntitle: River\npublished:\ncreated: 2024-06-02\nupdated: 2024-06-03\n---\nText",
    { title: "River" },
  ],
  [
    "MarkDownload, whose values are often no YAML",
    "a.md",
    "---\ncreated: 2023-03-12T09:14:02 (UTC +00:00)\ntags: []\nsource: https://post.example/a: b\nauthor: By: Laura Pike: reporter\n---\n\n# River\n\n> ## Excerpt\n> It rose.\n\n---\nText",
    { author: "Laura Pike: reporter", description: "It rose." },
  ],
  [
    "Joplin",
    "a.md",
    "---\ntitle: River\nupdated: 2022-06-11 08:15:30Z\ncreated: 2022-06-10 19:02:11Z\nsource: https://post.example/river\nauthor: Jane Doe\nlatitude: 0.0\n---\n\nText",
    { title: "River", author: "Jane Doe", url: "https://post.example/river" },
  ],
  [
    "notes of Zotero",
    "a.md",
    "---\ntitle: River\nauthors: [Jane Doe, Max Roe]\ndate: 2022-10-03\npublicationTitle: The Post\nurl: https://post.example/river\nDOI: 10.1/x\n---\n\nText",
    {
      title: "River",
      date: "2022-10-03",
      publisher: "The Post",
      author: "Jane Doe, Max Roe",
      url: "https://post.example/river",
    },
  ],
  [
    "Hugo in TOML",
    "a.md",
    '+++\ntitle = "River"\ndate = 2022-05-23T14:20:00+02:00\n[author]\nname = "Jane Doe"\n+++\n\nText',
    { title: "River", date: "2022-05-23T14:20:00.000+02:00", author: "Jane Doe" },
  ],
  [
    "Hugo in JSON",
    "a.md",
    '{\n  "title": "River",\n  "date": "2021-11-30",\n  "author": ["Jane Doe"]\n}\n\nText',
    { title: "River", date: "2021-11-30", author: "Jane Doe" },
  ],
  [
    "Jekyll",
    "a.markdown",
    '---\nlayout: post\ntitle:  "River"\ndate:   2023-01-17 07:45:00 +0100\ncategories: news weather\nlang: en_GB\n---\nText',
    {
      title: "River",
      date: "2023-01-17 07:45:00 +0100",
      section: "news weather",
      language: "en-GB",
    },
  ],
  [
    "Pandoc closes with dots; blank lines and a byte order mark before",
    "a.md",
    "\uFEFF\n\n---\ntitle: River\n...\n\nText",
    { title: "River" },
  ],
  [
    "a link in a field; a date in a link; numbers stay as written",
    "a.md",
    '---\ntitle: 1984\nsource: "[The Post](https://post.example/river)"\npublished: "[[2024-05-01]]"\n---\nText',
    {
      title: "1984",
      date: "2024-05-01",
      publisher: "The Post",
      url: "https://post.example/river",
    },
  ],
  [
    "`source` may be a newspaper, `author` a page that is none",
    "a.md",
    "---\nsource: The Post\nauthor: https://social.example/jane\nbyline: Jane Doe\nurl: javascript:alert(1)\n---\nText",
    { publisher: "The Post", author: "Jane Doe" },
  ],
  [
    "German",
    "a.md",
    "---\nTitel: Brücke gesperrt\nDatum: 12.03.2023\nQuelle: Rheinblatt\n---\nText",
    { title: "Brücke gesperrt", date: "12.03.2023", publisher: "Rheinblatt" },
  ],
  [
    "Readwise",
    "a.md",
    "# River\n\n![rw-book-cover](https://a.example/b.png)\n\n## Metadata\n- Author: [[Jane Doe]]\n- Full Title: River rises\n- Category: #articles\n- URL: https://post.example/river\n\n## Highlights\n- Text",
    {
      title: "River rises",
      author: "Jane Doe",
      section: "#articles",
      url: "https://post.example/river",
    },
  ],
  [
    "Notion",
    "a.md",
    "# River\n\nCreated: January 5, 2024 10:12 AM\nURL: https://post.example/river\nPublished: December 20, 2023\n\nText",
    { date: "December 20, 2023", url: "https://post.example/river" },
  ],
  [
    "lines in bold below the headline",
    "a.md",
    "# River\n\n**Author:** Jane Doe  \n**Source:** [The Post](https://post.example/river)\n\nText",
    { publisher: "The Post", author: "Jane Doe", url: "https://post.example/river" },
  ],
  [
    "Pelican; no blank line before the text",
    "a.md",
    "Title: River\nDate: 2019-09-05 10:20\nTags: port\nThe river rose.",
    { title: "River", date: "2019-09-05 10:20" },
  ],
  [
    "lines at the top of plain text",
    "a.txt",
    "Title: River\nDate: 14 March 2021\nSource: The Post\n\nText",
    { title: "River", date: "14 March 2021", publisher: "The Post" },
  ],
  ["front matter in a text file", "a.txt", "---\ntitle: River\n---\nText", { title: "River" }],
  ["one line may be a sentence", "a.txt", "Source: the river Tyne rose.\n\nText", {}],
  ["a sentence with a colon", "a.md", "She said: Title of it.\n\nText", {}],
  ["a line drawn above and below text", "a.txt", "---\nThe river rose.\n---\nText", {}],
  ["front matter that is none", "a.md", "---\nThe river rose.\n\n---\nText", {}],
  [
    "a bomb of aliases",
    "a.md",
    `---\na: &a [x,x]\nb: &b [${"*a,".repeat(99)}]\nc: [${"*b,".repeat(99)}]\n---\nText`,
    {},
  ],
];

for (const [name, file, text, fields] of files) {
  test(name, () => {
    const { stated = {}, structure = [] } = readText({ file, text });
    const found = Object.entries(stated).map(([field, { value }]) => [field, value]);
    assert.deepEqual(Object.fromEntries(found), fields);
    const about = structure.filter(({ kind }) => kind === "frontMatter");
    if (Object.keys(fields).length > 1) assert.ok(about.length > 0);
    for (const { start, end } of Object.values(stated)) {
      if (start === undefined || end === undefined) continue;
      assert.ok(text.slice(start, end).trim() !== "" && !text.slice(start, end).includes("\n"));
    }
  });
}

test("a line of front matter without name and value is a problem with its line", () => {
  const { problems, stated } = readText({
    file: "a.md",
    text: "\n---\ntitle: River\n- [\n:\n??\n---\nText",
  });
  assert.equal(stated?.title?.value, "River");
  assert.deepEqual(problems, [{ kind: "front-matter", line: 4 }]);
});

const formats: [file: string, text: string, format: string][] = [
  ["a.md", "The river rose.", "Markdown"],
  ["a.MARKDOWN", "The river rose.", "Markdown"],
  ["a.txt", "1986. A great year\n- [1]: said Roe", "plain text"],
  ["a.txt", "# The river rises\n\nIt *rose*.", "Markdown"],
  ["a.txt", "#1 in the world\n\nText", "plain text"],
  ["a.txt", "---\n\nThe river rose.\n", "plain text"],
  ["a.txt", "+++\ntitle = 'River'\n+++\nText", "Markdown"],
  ["a.txt", "---\nfoo: bar\n---\nText", "plain text"],
];

for (const [file, text, format] of formats) {
  test(`${file} is ${format}: ${JSON.stringify(text)}`, () => {
    assert.equal(readText({ file, text }).format, format);
  });
}
