import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { boilerplateLines } from "../../../src/reading/structure/boilerplate-lines.ts";
import { findBoilerplateRule } from "../../../src/reading/structure/boilerplate.ts";
import { isOfWriter } from "../../../src/reading/structure/bylines.ts";
import { findBlocks } from "../../../src/reading/structure/find-blocks.ts";
import { readDateStamp } from "../../../src/reading/structure/date-stamp.ts";
import { readSourceBlocks } from "../mended.ts";
import { read, readLine, sentence } from "./read-line.ts";

/** A stamp that holds more than a date → its parts. */
const stamps: [line: string, ...parts: [kind: string, words: string][]][] = [
  ["By Lena Marsh, 23 May 2022", ["credit", "By Lena Marsh"], ["boilerplate", ", 23 May 2022"]],
  [
    "05/10/2018 - Publicado por: Lena Marsh - Categoria: Saúde - Tags: hospital",
    ["boilerplate", "05/10/2018 - Publicado"],
    ["credit", "por: Lena Marsh"],
    ["boilerplate", "- Categoria: Saúde - Tags: hospital"],
  ],
  [
    "Posted on May 23, 2022 by Lena Marsh",
    ["boilerplate", "Posted on May 23, 2022"],
    ["credit", "by Lena Marsh"],
  ],
  [
    "By Chris Reed | November 13, 2014 | Print This Post",
    ["credit", "By Chris Reed"],
    ["boilerplate", "| November 13, 2014 | Print This Post"],
  ],
  [
    "Lena Marsh · 23 May 2022 · 4 min read",
    ["credit", "Lena Marsh"],
    ["boilerplate", "· 23 May 2022 · 4 min read"],
  ],
  ["23 Mayıs 2022 Pazartesi 14:20", ["boilerplate", "23 Mayıs 2022 Pazartesi 14:20"]],
];

for (const [line, ...parts] of stamps) {
  test(`stamp: ${line}`, () => {
    const text = `Flood reaches the town\n\n${line}\n\n${sentence}\n`;
    assert.deepEqual(read(text).slice(1, -1), parts);
  });
}

/** What stands under an article → whether it is set aside to the end. */
const endings: [lines: string, isSetAside: boolean][] = [
  ["4 Comments\n\nold_salt\n3 days ago\nDover is worse.\nReply", true],
  ["Leave a comment\n\nName *\n\n2 thoughts on “Flood”\n\njd says:\nDover is worse.", true],
  ["READER COMMENTS\n\n@jd42: Dover is worse.", true],
  ["Kommentare (2)\n\nHeinz schrieb:\nDover is worse.", true],
  ["Commentaires\n\nJeanne a dit :\nDover is worse.", true],
  [`Comments\n\n${sentence}\n\nDover is worse.`, false],
  [`4 Comments\n\n${sentence} ${sentence}\n\nDover is worse.`, false],
];

for (const [lines, isSetAside] of endings) {
  test(`${isSetAside ? "comments" : "no comments"}: ${lines.slice(0, 40)}`, () => {
    const blocks = read(`Flood reaches the town\n\n${sentence}\n\n${lines}\n`);
    const kind = blocks.find(([, words]) => words.includes("Dover is worse"))?.[0];
    assert.equal(kind === "boilerplate", isSetAside);
  });
}

for (const { rule, examples } of boilerplateLines) {
  for (const example of examples) {
    test(`boilerplate: ${example}`, () => assert.equal(findBoilerplateRule(example), rule));
  }
}

const boilerplate = [
  "https://www.example.com/2022/07/13/flood-reaches-town",
  "Fri. Feb 23rd, 2024",
  "Updated: July 18, 2022 5:36:50 pm",
  "Published 18/07/2022 - 17:36 GMT+3",
  "12 Jul 2022",
  "2 hours ago",
  "[PHOTO]http://cdn.example.com/a.jpg[/PHOTO]",
  "* * *",
  "READ ALSO: Rain stops play for a third day",
  "Follow us on Facebook and Twitter",
  "Tags: flood, river, town",
  "Читайте также:",
  "S’abonner",
  "— Publicité —",
  "اقرأ أيضا",
  "Save my name, email, and website in this browser for the next time I comment.",
  "© 2022 The Example Times. All rights reserved.",
];

for (const line of boilerplate) {
  test(`set aside: ${line}`, () => {
    assert.deepEqual(readLine(line), [["boilerplate", line]]);
  });
}

/** Lines that only look like the page's: an article would lose a sentence with them. */
const text = [
  "Share prices fell on Monday.",
  "The original source could not be reached.",
  "Related to the story is a question of money.",
  "See the full extent of the damage for yourself.",
  "Comments by the minister were closed to the press.",
  "Follow the money, they said, and you will find the culprit.",
  "Read more than one newspaper, the teacher told her class.",
  "Advertisement revenue fell by 12 per cent in May.",
  "More from the region came to the capital than in any year before.",
  "12 responses were received by the ministry.",
  "Reply came there none.",
  "Sign up for the army, the posters said.",
  "We use cookies made of almonds, the baker said.",
  "By Friday, Kyiv had no water.",
  "Reuters could not verify the report.",
  "A man by the name, Gladkov said that explosions could be heard on the land of Belgorod and the Belgorod region. He said:",
  "On 12 July 2022 the river rose.",
  "EPA officials said the water was safe to drink.",
  "APEC leaders met in Lima on Saturday to talk about trade.",
  "The footage shows the river taking a bridge, police said.",
  "In the photo, the mayor said, nothing can be seen of the flood.",
];

for (const line of text) {
  test(`kept as text: ${line}`, () => {
    assert.deepEqual(readLine(line), [["paragraph", line]]);
  });
}

const parts: [line: string, ...parts: [string, string][]][] = [
  ["The water is coming", ["subheading", "The water is coming"]],
  ["WATER AND FIRE", ["subheading", "WATER AND FIRE"]],
  ["Who pays for it?", ["subheading", "Who pays for it?"]],
  [
    "EPARussian firefighters battle to extinguish burning cars[/caption]",
    ["credit", "EPA"],
    ["caption", "Russian firefighters battle to extinguish burning cars"],
    ["boilerplate", "[/caption]"],
  ],
  [
    "ReutersA view shows the hotel damaged by the flood",
    ["credit", "Reuters"],
    ["caption", "A view shows the hotel damaged by the flood"],
  ],
  [
    '[caption id="attachment_12" align="alignnone"]The bridge on Monday[/caption]',
    ["boilerplate", '[caption id="attachment_12" align="alignnone"]'],
    ["caption", "The bridge on Monday"],
    ["boilerplate", "[/caption]"],
  ],
  [
    "The border has seen many floods during the past months (AFP – Archive)",
    ["caption", "The border has seen many floods during the past months (AFP – Archive)"],
  ],
  [
    "Col. Gen. Oleksandr Syrskyi, top commander, walks in a trench north of the capital Kyiv, Ukraine.",
    [
      "caption",
      "Col. Gen. Oleksandr Syrskyi, top commander, walks in a trench north of the capital Kyiv, Ukraine.",
    ],
  ],
  [
    "People can be seen running for their lives as the bridge goes down",
    ["caption", "People can be seen running for their lives as the bridge goes down"],
  ],
  [
    "The mayor at the Wells Club last week. Credit...Jane Doe/The Wells Post",
    ["caption", "The mayor at the Wells Club last week. Credit...Jane Doe/The Wells Post"],
  ],
  [
    '[button link=”http://wells.example/kit” type="big"] Send us YOUR review[/button]',
    [
      "boilerplate",
      '[button link=”http://wells.example/kit” type="big"] Send us YOUR review[/button]',
    ],
  ],
  ["This slideshow requires JavaScript.", ["boilerplate", "This slideshow requires JavaScript."]],
  ["[Button] is the nickname of the mayor", ["paragraph", "[Button] is the nickname of the mayor"]],
  ["video | photo |", ["boilerplate", "video | photo |"]],
  ["Goals | Home | Away |", ["subheading", "Goals | Home | Away |"]],
  ["Photo: Jane Doe/AFP", ["credit", "Photo: Jane Doe/AFP"]],
  ["Agence France-Presse", ["credit", "Agence France-Presse"]],
  ["With inputs from PTI", ["credit", "With inputs from PTI"]],
  ["By Jane Doe, Associated Press", ["credit", "By Jane Doe, Associated Press"]],
  [
    "Reporting by Jane Doe; Editing by John Roe",
    ["credit", "Reporting by Jane Doe; Editing by John Roe"],
  ],
];

for (const [line, ...expected] of parts) {
  test(`${expected.map(([kind]) => kind).join(", ")}: ${line}`, () => {
    assert.deepEqual(readLine(line), expected);
  });
}

const underHeadline: [line: string, author: string | undefined, kind: string][] = [
  ["Jane Doe", undefined, "credit"],
  ["JANE DOE", "Jane Doe", "credit"],
  ["Airport Walks", "Jane Doe", "standfirst"],
];

for (const [line, author, kind] of underHeadline) {
  test(`under the headline, by ${author ?? "nobody known"}: ${line}`, () => {
    const page = `Flood reaches the town\n\n${line}\n\n${sentence}\n\n${sentence} Nobody was hurt.`;
    const blocks = findBlocks(page, { author });
    assert.equal(blocks.find(({ start }) => page.startsWith(line, start))?.kind, kind);
  });
}

const credits: [credit: string, isOfWriter: boolean][] = [
  ["By Lena Marsh", true],
  ["By Lena Marsh Lena Marsh", true],
  ["Lena Marsh", true],
  ["Photo by Lena Marsh", false],
  ["Photo: Lena Marsh, AP", false],
  ["Getty Images", false],
  ["© Lena Marsh", false],
];
for (const [credit, expected] of credits)
  test(`a credit of ${expected ? "the writer" : "a picture"}: ${credit}`, () =>
    assert.equal(isOfWriter(credit), expected));

test("the section's name is cut from the headline and set aside where it returns", () => {
  const page = `Fri. Feb 23rd, 2024\n\nFlood reaches the town | World\n\n${sentence}\n\nWorld\n\nView full file\n\n${sentence} It rose.`;
  assert.deepEqual(
    read(page).map(([kind]) => kind),
    ["boilerplate", "title", "boilerplate", "paragraph", "boilerplate", "boilerplate", "paragraph"],
  );
  assert.deepEqual(read(page)[1], ["title", "Flood reaches the town"]);
});

test("a label before the page's own headline is part of it", () => {
  const page = `Watch: Moment the bridge gave way\n\n${sentence}\n\nWatch: Moment the dam gave way`;
  assert.deepEqual(
    read(page).map(([kind]) => kind),
    ["title", "paragraph", "boilerplate"],
  );
});

test("what ends in a comma is no headline, nor in a comma and quotation marks", () => {
  const [first] = read(`“The mission is a reform of justice,”\n\nsaid Ann Lee. ${sentence}`);
  assert.equal(first?.[0], "paragraph");
});

test("a line under the player's label is a caption, and headlines after Related Posts are none of the article's", () => {
  const page = `Flood reaches the town\n\nOpen in full screen mode\n\nCars stand in the water.\n\n${sentence}\n\nRelated Posts\n\nRain stops play\n\nBridge to be rebuilt\n`;
  assert.deepEqual(
    read(page).map(([kind]) => kind),
    ["title", "boilerplate", "caption", "paragraph", "boilerplate", "boilerplate", "boilerplate"],
  );
});

test("text after a label keeps the lines between them", () => {
  const page = `Flood reaches the town\n\n${sentence}\n\nRead more\n\nThe water is coming\n\n${sentence} It rose.`;
  assert.deepEqual(read(page)[3], ["subheading", "The water is coming"]);
});

test("a list is no row of sub-headings", () => {
  const page = `Flood reaches the town\n\n${sentence}\n\nThe town needs:\n\nBoats\nBlankets\nBread\n\n${sentence} It rose.`;
  assert.deepEqual(
    read(page).map(([kind]) => kind),
    ["title", ...Array<string>(6).fill("paragraph")],
  );
});

test("lines broken by the collector are one paragraph", () => {
  const page = [
    "Flood reaches the town",
    "",
    "Officials of the region said on Tuesday that the water had reached",
    "the first houses of the town, and that boats were on their way to",
    "everyone who had climbed on a roof.",
    "The mayor asked for blankets and for bread, of which there is too",
    "little in the shops that are still open.",
    "Comments are closed.",
  ].join("\r\n");
  assert.deepEqual(
    readSourceBlocks(page).map(({ kind, line }) => [kind, line]),
    [
      ["title", 1],
      ["paragraph", 3],
      ["paragraph", 6],
      ["boilerplate", 8],
    ],
  );
});

test("whole paragraphs on lines without blank ones between stay apart", () => {
  const page = `Flood reaches the town\n${sentence}\n${sentence} It rose.\n${sentence} It fell.`;
  assert.deepEqual(
    read(page).map(([kind]) => kind),
    ["title", "paragraph", "paragraph", "paragraph"],
  );
});

test("no line looks like a headline", () => {
  assert.deepEqual(read(`https://example.com/a\n\n${sentence}\n\n${sentence} It rose.`)[1], [
    "paragraph",
    sentence,
  ]);
});

test("front matter is set aside line by line", () => {
  const page = `---\ntitle: "Flood"\ndate: 2022-07-13\n---\n\nFlood reaches the town\n\n${sentence}`;
  assert.deepEqual(
    read(page).map(([kind]) => kind),
    ["boilerplate", "boilerplate", "boilerplate", "boilerplate", "title", "paragraph"],
  );
});

const noStamps = ["In May 2022", "The 12 July 2022 flood", "12 people", "May", "10 to 12", "2022"];

for (const line of noStamps) {
  test(`no date stamp: ${line}`, () => assert.equal(readDateStamp(line), undefined));
}

/** Kinds by line of the five seeds, labelled by hand; lines that are not named here are paragraphs. */
const seeds: Record<string, Record<number, string>> = {
  "000_7d3ec2061dc0c35b.txt": { 1: "title", 74: "boilerplate", 77: "boilerplate" },
  "001_77e07ece4414ba92.txt": {
    1: "title",
    14: "caption",
    20: "subheading",
    49: "boilerplate",
    51: "boilerplate",
    53: "boilerplate",
  },
  "002_3c10c86edba94dfd.txt": {
    1: "boilerplate",
    3: "title boilerplate",
    5: "boilerplate",
    7: "caption",
    9: "credit",
    19: "boilerplate",
    21: "caption",
    23: "boilerplate",
    25: "boilerplate",
    27: "boilerplate",
    29: "boilerplate",
    44: "boilerplate",
    46: "caption",
    70: "boilerplate",
    72: "boilerplate",
  },
  "003_588fc90fb1a49882.txt": {
    1: "title",
    3: "boilerplate",
    9: "caption",
    11: "caption",
    13: "credit caption boilerplate",
    15: "credit caption boilerplate",
    71: "credit caption boilerplate",
    73: "credit caption boilerplate",
    75: "credit caption boilerplate",
    77: "boilerplate",
    79: "boilerplate",
    81: "boilerplate",
  },
  "004_aa7d00de477be887.txt": { 1: "title", 17: "caption" },
};

for (const [file, labels] of Object.entries(seeds)) {
  test(`every line of ${file} has the kind a reader gives it`, () => {
    const found: Record<number, string> = {};
    for (const { kind, line } of readSourceBlocks(readFileSync(`seeds/${file}`, "utf8"))) {
      found[line] = found[line] ? `${found[line]} ${kind}` : kind;
    }
    const expected = Object.fromEntries(
      Object.keys(found).map((line) => [line, labels[Number(line)] ?? "paragraph"]),
    );
    assert.deepEqual(found, expected);
  });
}
