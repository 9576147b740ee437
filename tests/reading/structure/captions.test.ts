/** What stands under a picture, and what only sounds like it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findGluedCredit } from "../../../src/reading/structure/captions.ts";
import { read, readLine, sentence } from "./read-line.ts";

const captions = [
  // A credit at the end.
  "The bridge over the river on Monday. (AP Photo/Jane Doe)",
  "The bridge over the river on Monday (Reuters)",
  "The bridge over the river on Monday (file photo).",
  "The bridge over the river on Monday (Jane Doe – AFP)",
  "The bridge over the river on Monday (Handout/Governor)",
  "The bridge over the river on Monday (archives)",
  "The bridge over the river on Monday (Getty Images: Jane Doe)",
  "The bridge over the river on Monday [photo: Jane Doe]",
  "The bridge over the river on Monday [file AFP]",
  "The bridge over the river on Monday. Photo: Jane Doe",
  "The bridge over the river on Monday. Credit / Jane Doe",
  "The bridge over the river on Monday Photograph:Jane Doe",
  "The bridge in Belgorod on Monday. REUTERS/Jane Doe",
  "The bridge in Belgorod on Monday. REUTERS/Jane Doe Acquire Licensing Rights",
  "The bridge in Belgorod on Monday. AP Photo/Jane Doe",
  "The bridge in Belgorod on Monday. Getty Images/Jane Doe",
  "The bridge in Belgorod [Handout: Governor of Belgorod via Telegram]",
  "The bridge in Belgorod [Jane Doe/AFP]",
  `The bridge (Reuters) ${"over the river ".repeat(20)}on Monday (Reuters)`,
  "The bridge over the river on Monday (file)",
  "The bridge over the river on Monday (photo)",
  "The bridge over the river on Monday (Getty)",
  "The bridge over the river on Monday (archive)",
  "The bridge over the river on Monday Photo :Jane Doe",
  // How a caption begins.
  "File photo: the bridge over the river",
  "file image | the bridge over the river.",
  "Photo shows the bridge over the river.",
  "Photo taken on Monday of the bridge.",
  "Pictured above the bridge over the river.",
  "In this photo provided by the army, a bridge burns.",
  "In this handout photo released by the army, a bridge burns.",
  "In this undated, cropped frame from the army, a bridge burns.",
  "Above: the bridge over the river.",
  "Caption - the bridge over the river.",
  // The present, and a place or a day.
  "A man walks in a trench north of the capital Kyiv, Ukraine.",
  "A man walks in a trench north of the capital Kyiv, Ukraine",
  "A man walks in a trench north of the town, July 16, 2023.",
  "A man walks in a trench north of the town on Monday, July 4, 2022.",
  "A man walks in a trench north of the town, Monday July 4",
  "He walks in a trench, Ukraine.",
  "Firefighters battle against flames at a depot in the town, New South Wales.",
  "Children are seen near a bridge at the edge of town, Kherson",
  "A soldier carries a shell past a tank, Kharkiv, Ukraine, Sept. 6.",
  "A man walks in a trench north of the town July 4",
  // Words of someone who looks at a picture, without a full stop.
  "Footage of the bridge in town",
  "A photograph of the bridge over the river in town",
  "A photo of the bridge over the river in town",
  "A picture of the bridge over the river in town",
  "An image of the bridge over the river in town",
  "People look on as the bridge goes down in the flood",
  "Players pose with the cup in the hall of town",
  "Footage of the well-known bridge over the river in town",
  "A portrait of the mayor hangs in the hall of the town",
  "The mayor looks on as the bridge goes down in the flood",
  "The mayor shows journalists the place where the bridge stood",
  "An aerial view of the bridge over the river in town",
  `Footage of the bridge ${"over the river ".repeat(9)}`.trim(),
];

for (const line of captions)
  test(`caption: ${line.slice(0, 100)}`, () =>
    assert.deepEqual(readLine(line), [["caption", line]]));

const verbs = [
  ...["walk", "stand", "sit", "look", "speak", "talk", "hold", "carry", "gesture", "pose", "wave"],
  ...["attend", "arrive", "leave", "inspect", "visit", "wait", "work", "ride", "drive", "pass"],
  ...["run", "gather", "march", "hug", "embrace", "pray", "light", "rest", "lie", "rise", "burn"],
  ...["smoke", "fly", "hang", "play", "celebrate", "shout", "chant", "react", "listen", "clear"],
  ...["clean", "remove", "extinguish", "battle", "evacuate", "shake hands", "queue", "line up"],
];

test("a caption tells in the present what several people do", () => {
  for (const verb of verbs) {
    const line = `Men ${verb} in a trench north of the capital Kyiv, Ukraine.`;
    assert.deepEqual(readLine(line), [["caption", line]]);
  }
});

const others: [kind: string, line: string][] = [
  ["paragraph", "The word [/caption] stands in the midst of it."],
  ["subheading", "– Roots Online"],
  ["subheading", "The bridge (SWNS)[caption] is down in the town"],
  ["subheading", "APRussian firefighters battle the flames in the town"],
  ["subheading", "EPA Russian firefighters battle the flames in the town"],
  ["subheading", "The bridge over the river on Monday (with his wife)"],
  ["subheading", "The bridge over the river on Monday (photography)"],
  ["subheading", "The bridge over the river on Monday (hepa)"],
  ["paragraph", "The bridge over the river on Monday in telephoto: Jane Doe"],
  ["paragraph", "The bridge over the river (Reuters) stands where it stood."],
  ["paragraph", "The bridge, REUTERS/Jane Doe says it, stands where it stood."],
  ["subheading", "The bridge in Belgorod [sic]"],
  ["subheading", "On Monday (Reuters)"],
  ["paragraph", "Photos of the bridge were taken on Monday."],
  ["paragraph", "In this photo of the army a bridge burns."],
  ["paragraph", "Below the bridge the river runs high."],
  ["paragraph", "[1/5]Cars burn"],
  ["paragraph", "x[1/5]Cars burn after shelling in the town"],
  ["paragraph", "[123/5]Cars burn after shelling in the town"],
  ["paragraph", "A man walks in a trench north of the town, in the morning."],
  ["paragraph", "A man walked in a trench north of the capital Kyiv, Ukraine."],
  ["paragraph", "A man was carried in a trench north of the capital Kyiv, Ukraine."],
  ["paragraph", "A man walks in a trench that was dug north of Kyiv, Ukraine."],
  ["paragraph", "A man walks in a trench. It is north of the capital Kyiv, Ukraine."],
  ["paragraph", "A man said he walks in a trench north of Kyiv, Ukraine."],
  ["paragraph", "Walks in Kyiv, Ukraine."],
  ["paragraph", "A soldier carries “a shell” past a tank in the town, Kharkiv, Ukraine."],
  ["paragraph", "Footage of the bridge over the river in the town on Monday,"],
  ["paragraph", "Footage of the bridge over the river in the town on Monday."],
  ["subheading", "Footage of the bridge over the river in the town on Monday –"],
  ["subheading", "Footage of the bridge was shown, he said on Monday in town"],
  ["subheading", "Footages of the bridge over the river in the town on Monday"],
  ["subheading", "The bridge over the river in the town on Monday and Tuesday"],
  ["paragraph", `Footage of the bridge ${"over the river ".repeat(10)}`.trim()],
  ["paragraph", `File photo: the bridge ${"over the river ".repeat(40)}`.trim()],
  ["paragraph", `File photo: ${"it is so ".repeat(24)}`.trim()],
];

for (const [kind, line] of others)
  test(`${kind}: ${line.slice(0, 100)}`, () => assert.deepEqual(readLine(line), [[kind, line]]));

const parts: [line: string, ...parts: [kind: string, words: string][]][] = [
  [
    "[caption]The bridge on Monday",
    ["boilerplate", "[caption]"],
    ["caption", "The bridge on Monday"],
  ],
  [
    '[CAPTION width="3"]The bridge on Monday [/CAPTION]',
    ["boilerplate", '[CAPTION width="3"]'],
    ["caption", "The bridge on Monday"],
    ["boilerplate", "[/CAPTION]"],
  ],
  [
    "SWNSFurther pictures show the bridge[/caption]",
    ["credit", "SWNS"],
    ["caption", "Further pictures show the bridge"],
    ["boilerplate", "[/caption]"],
  ],
  [
    '[caption id="1"] SWNSFurther pictures show the bridge[/caption]',
    ["boilerplate", '[caption id="1"]'],
    ["credit", "SWNS"],
    ["caption", "Further pictures show the bridge"],
    ["boilerplate", "[/caption]"],
  ],
  [
    "FURTHERPICTURES show[/caption]",
    ["caption", "FURTHERPICTURES show"],
    ["boilerplate", "[/caption]"],
  ],
  [
    "SWFurther pictures[/caption]",
    ["caption", "SWFurther pictures"],
    ["boilerplate", "[/caption]"],
  ],
  ["[/caption]", ["boilerplate", "[/caption]"]],
  [
    "ReutersReporters stood at the bridge",
    ["credit", "Reuters"],
    ["caption", "Reporters stood at the bridge"],
  ],
  [
    "Well SWNSFurther pictures show the bridge[/caption]",
    ["caption", "Well SWNSFurther pictures show the bridge"],
    ["boilerplate", "[/caption]"],
  ],
  [
    "[1/5]Cars burn after shelling in the town",
    ["boilerplate", "[1/5]"],
    ["caption", "Cars burn after shelling in the town"],
  ],
  [
    "[12/15] Cars burn after shelling in the town",
    ["boilerplate", "[12/15]"],
    ["caption", "Cars burn after shelling in the town"],
  ],
];

for (const [line, ...expected] of parts)
  test(`parts of ${line}`, () => assert.deepEqual(readLine(line), expected));

const glued: [words: string, agency: string | undefined][] = [
  ["EPARussian firefighters", "EPA"],
  ["ReutersA view", "Reuters"],
  ["EPA reports", undefined],
  ["EPAA", undefined],
  ["The ReutersA view", undefined],
];

for (const [words, agency] of glued)
  test(`credit glued to ${words}`, () => assert.equal(findGluedCredit(words), agency));

/** Two lines in the midst of an article → what they are. */
const pairs: [above: string, below: string, kinds: string[]][] = [
  ["Open in full screen mode", "Cars stand in the water.", ["boilerplate", "caption"]],
  ["Open in full screen mode", "Cars stand there.", ["boilerplate", "paragraph"]],
  ["Most people depend on aid", "© Jane Doe/MSF", ["caption", "credit"]],
  ["Most people depend on aid.", "© Jane Doe/MSF", ["paragraph", "credit"]],
  ["Most photos, all of them good, depend on aid", "© Jane Doe/MSF", ["caption", "credit"]],
  ["Most people depend on aid:", "© Jane Doe/MSF", ["subheading", "credit"]],
  ["Most people depend on aid", "Agence France-Presse", ["subheading", "credit"]],
  ["Most depend on aid", "Photo: Jane Doe/AFP", ["caption", "credit"]],
  ["Depend on aid", "Photo: Jane Doe/AFP", ["subheading", "credit"]],
];

for (const [above, below, kinds] of pairs)
  test(`${kinds.join(" over ")}: ${above} / ${below}`, () =>
    assert.deepEqual(
      readLine(`${above}\n\n${below}`).map(([kind]) => kind),
      kinds,
    ));

test("what sounds like a caption is none above the first text, and no agency is credited there", () => {
  for (const line of ["Footage of the bridge over the river", "EPARussian firefighters came"])
    assert.equal(read(`${line}\n\n${sentence}\n\n${sentence} It rose.`)[0]?.[0], "title");
  assert.deepEqual(
    read(
      `Flood reaches the town\n\nFootage of the bridge in the town\n\n${sentence}\n\n${sentence} It rose.`,
    ).map(([kind]) => kind),
    ["title", "standfirst", "paragraph", "paragraph"],
  );
});
