import assert from "node:assert/strict";
import { test } from "node:test";
import { findBlocks } from "../../../src/reading/structure/find-blocks.ts";
import { findQuotes } from "../../../src/reading/quotes/find-quotes.ts";
import type { Mention } from "../../../src/record/record.ts";

const people = ["Anna Kovalenko", "Kovalenko", "John Roe", "Roe"];

/** Every person of the list, wherever the text prints one; the id is the surname. */
function findPeople(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const name of people) {
    for (const { index: start } of text.matchAll(new RegExp(`(?<!\\w)${name}(?!\\w)`, "g"))) {
      if (mentions.some((other) => other.start <= start && start < other.end)) continue;
      const id = name.split(" ").at(-1)?.toLowerCase() ?? name;
      mentions.push({ kind: "person", id, start, end: start + name.length, how: "exact" });
    }
  }
  return mentions;
}

/** Quotes of an article as `speaker: surface`. */
function read(...paragraphs: string[]): string[] {
  const text = ["Flood reaches the town", ...paragraphs].join("\n\n");
  const pronounOf = (id: string) => (id === "kovalenko" ? ("she" as const) : ("he" as const));
  return findQuotes(text, findBlocks(text), findPeople(text), pronounOf).map(
    ({ start, end, speaker }) => `${speaker ?? "nobody"}: ${text.slice(start, end)}`,
  );
}

const quotes: [paragraphs: string[], ...expected: string[]][] = [
  [
    ["Anna Kovalenko met John Roe on Monday. “The water is rising,” she said."],
    "kovalenko: “The water is rising,”",
  ],
  [
    ["Anna Kovalenko met John Roe.", "“The water is rising,” he said.", "“It is not,” she said."],
    "roe: “The water is rising,”",
    "kovalenko: “It is not,”",
  ],
  [
    ["Kovalenko and Roe met. “The water is rising fast,” he said."],
    "roe: “The water is rising fast,”",
  ],
  [
    ["Anna Kovalenko, a doctor, agrees that it must end: “The water is rising fast.”"],
    "kovalenko: “The water is rising fast.”",
  ],
  [["„We stay here“, John Roe said."], "roe: „We stay here“"],
  [["“We are at war with Iran,” said John Roe."], "roe: “We are at war with Iran,”"],
  [
    ["“Never,” said Anna Kovalenko. “Terrible!” Roe said."],
    "kovalenko: “Never,”",
    "roe: “Terrible!”",
  ],
  [["“The water is rising,” sighed John Roe in Hull."], "roe: “The water is rising,”"],
  [["“The water will not rise!” Anna Kovalenko laughed."], "kovalenko: “The water will not rise!”"],
  [["Roe’s view: “No.”"], "roe: “No.”"],
  [
    [
      "The director of the Harbour Board, John Roe, reported a flood.",
      "“The water is rising fast,” said the head of the Harbour Board in a message.",
    ],
    "roe: “The water is rising fast,”",
  ],
  [
    ["Roe said Kovalenko had done much for the town.", "“I think that deserves respect.”"],
    "roe: “I think that deserves respect.”",
  ],
  // Marks of other countries and of typewriters.
  [["”The water is rising fast”, said John Roe."], "roe: ”The water is rising fast”"],
  [["”The water is rising fast,“ said John Roe."], "roe: ”The water is rising fast,“"],
  [["``The water is rising fast,'' said John Roe."], "roe: ``The water is rising fast,''"],
  [["«The water is rising fast», John Roe pointed out."], "roe: «The water is rising fast»"],
  [
    ["“The water is rising fast,” Anna Kovalenko points out."],
    "kovalenko: “The water is rising fast,”",
  ],
  [["“The water is rising fast,” chimed in John Roe."], "roe: “The water is rising fast,”"],
  // Somebody who is not named, and a name in brackets, are not "she" or "he".
  [
    ["Kovalenko’s neighbour told the paper the boat was lost. “They took it all,” she said."],
    "nobody: “They took it all,”",
  ],
  [
    ["Roe spoke at the camp of the harbour (Casa Kovalenko). “The water is rising,” he said."],
    "roe: “The water is rising,”",
  ],
  [["Anna Kovalenko shot back: “Perhaps never.”"], "kovalenko: “Perhaps never.”"],
  [["They saw “We Are the World” and “The Last of Us,” said John Roe."]],
  [["“The water is rising fast,” Anna Kovalenko said."], "kovalenko: “The water is rising fast,”"],
  [
    ["“The water is rising fast,” said Anna Kovalenko, the mayor."],
    "kovalenko: “The water is rising fast,”",
  ],
  [["The town’s mayor Anna Kovalenko said: “Go home.”"], "kovalenko: “Go home.”"],
  [
    ['According to John Roe, "the water is rising very fast".'],
    'roe: "the water is rising very fast"',
  ],
  [
    ["“The water is rising,” Roe said. “It will reach the bridge.”"],
    "roe: “The water is rising,”",
    "roe: “It will reach the bridge.”",
  ],
  [
    ["“Leave at once.” She said, “Go home.”", "Nobody moved."],
    "nobody: “Leave at once.”",
    "nobody: “Go home.”",
  ],
  [
    ["Kovalenko warned the town on Monday.", "“Leave at once.” She said, “Go home.”"],
    "kovalenko: “Leave at once.”",
    "kovalenko: “Go home.”",
  ],
  [
    ["Mayor Kovalenko said: “The bridge is gone.”", "“We are not scared of the river.”"],
    "kovalenko: “The bridge is gone.”",
    "kovalenko: “We are not scared of the river.”",
  ],
  [
    ["“We saw it coming for days.", "“Nobody listened to us,” Roe said."],
    "roe: “We saw it coming for days.",
    "roe: “Nobody listened to us,”",
  ],
  [
    ["According to Roe, help is near. Adding: “Every boat is on its way.”"],
    "roe: “Every boat is on its way.”",
  ],
  [
    [
      "The mayor of Riverton, Anna Kovalenko, closed the bridge.",
      "The mayor of Riverton said, “It is not safe to cross.”",
    ],
    "kovalenko: “It is not safe to cross.”",
  ],
  [
    [
      "From today, we are ready to take you in. You will be safe, the mayor of the town, Anna Kovalenko, announced on Telegram.",
    ],
    "kovalenko: From today, we are ready to take you in. You will be safe",
  ],
  [
    [
      "We have no news of the bridge, assured spokesman John Roe.",
      "I can't confirm it yet, he added.",
    ],
    "roe: We have no news of the bridge",
    "roe: I can't confirm it yet",
  ],
  [
    [
      "Roe said that the dam had held. He said:",
      "The dam is old. This is why I'm going to look at it again.",
    ],
    "roe: The dam is old. This is why I'm going to look at it again.",
  ],
  [
    ["‘I think we can expect to see more rain,’ said Roe."],
    "roe: ‘I think we can expect to see more rain,’",
  ],
  [
    ["Mayor Anna Kovalenko said the bridge had to be closed.", "“It is not safe to cross.”"],
    "kovalenko: “It is not safe to cross.”",
  ],
  [
    [
      "“The dam is old,” said John Roe.",
      "He told the council it had to be mended.",
      "“It leaks every spring.",
      "“Nobody looks after it,” he said.",
    ],
    "roe: “The dam is old,”",
    "roe: “It leaks every spring.",
    "roe: “Nobody looks after it,”",
  ],
  [
    ["The bridge had to be closed, said Anna Kovalenko, the mayor. “It is not safe to cross.”"],
    "kovalenko: “It is not safe to cross.”",
  ],
  [
    ["Anna Kovalenko, the mayor of Riverton, welcomed the guests and said it was late. “Go home.”"],
    "kovalenko: “Go home.”",
  ],
  [
    [
      "Mayor Anna Kovalenko closed the bridge.",
      "The mayor said it was old.",
      "“Nobody may cross.”",
    ],
    "kovalenko: “Nobody may cross.”",
  ],
  [
    ["Mayor Anna Kovalenko closed the bridge.", "“It is far too old,” the mayor said."],
    "kovalenko: “It is far too old,”",
  ],
  [
    ["“The waves are ten metres high,” said Riverton Sky’s Mr Roe."],
    "roe: “The waves are ten metres high,”",
  ],
  [
    ["“The water is rising fast,” said Roe’s lawyer Anna Kovalenko."],
    "kovalenko: “The water is rising fast,”",
  ],
  [
    ["“The water is rising,” said Kovalenko.", "“They helped Roe find a boat,” she said."],
    "kovalenko: “The water is rising,”",
    "kovalenko: “They helped Roe find a boat,”",
  ],
  [
    ["Kovalenko, the town’s envoy to Roe, told them to “be prepared for the flood”."],
    "kovalenko: “be prepared for the flood”",
  ],
  [
    [
      "“The bridge is gone,” said Roe.",
      "“We are pleased to build it anew.",
      "The new one will be wider,” said Kovalenko.",
    ],
    "roe: “The bridge is gone,”",
    "kovalenko: “We are pleased to build it anew.",
    "kovalenko: The new one will be wider,”",
  ],
  [
    ["Roe said: “It is not clear who pays.", "“This is important to us.”", "The town slept."],
    "roe: “It is not clear who pays.",
    "roe: “This is important to us.”",
  ],
  [
    ['“I chose to stay here," said Roe. “It is home to us.”'],
    'roe: “I chose to stay here,"',
    "roe: “It is home to us.”",
  ],
  [
    ['Roe said the plan was lost "in the quarrels of the council.”'],
    'roe: "in the quarrels of the council.”',
  ],
];

for (const [paragraphs, ...expected] of quotes) {
  test(paragraphs.join(" ¶ "), () => assert.deepEqual(read(...paragraphs), expected));
}

/** Speech whose speaker the text does not name for certain. */
const nobody: string[][] = [
  ["“The water is rising fast,” a spokesman for John Roe said."],
  ["“The water is rising fast,” Roe’s spokesman said."],
  ["“The water is rising fast,” he told Roe."],
  ["“The water is rising fast,” the ministry said after Roe left."],
  ["It read: “The water is rising fast.”"],
  ["Roe left early.", "“We saw the water,” a farmer said.", "“We ran for our lives,” he said."],
  ["Roe left early.", "“Kovalenko is to be thanked,” the council said."],
  ["The council thanked everyone.", "“The work is done with Kovalenko,” he added."],
  ["Roe said Kovalenko had asked him to leave.", "“It is not safe to cross.”"],
  ["Kovalenko and Roe said the bridge was closed.", "“It is not safe to cross.”"],
  ["Roe said the dam had held, but the council said it leaks.", "“It is not safe to cross.”"],
  ["“We met Roe,” a farmer said.", "He said the road was gone.", "“We came by boat.”"],
  ["Roe spoke of the flood.", "Officials said the dam had held.", "“It is not safe to cross.”"],
  ["He and Roe, explains the pilot, “were called at night to help”."],
  ["The document describes Roe.", "The document says the dam held.", "“It is not safe to cross.”"],
];

for (const paragraphs of nobody) {
  test(`nobody's: ${paragraphs.join(" ¶ ")}`, () => {
    const quotes = read(...paragraphs);
    assert.ok(quotes.length > 0);
    assert.deepEqual(
      quotes.filter((quote) => !quote.startsWith("nobody: ")),
      [],
    );
  });
}

const none = [
  "A “mysterious” flood of “unprofessional” work, Roe said.",
  "The film “The Fisherman’s Diary” and the “Russian Volunteer Corps” were named by Roe.",
  "The “Riverton Canal’ (a channel) is owned by the town of Roe.\n\n“.",
  "Roe danced in “Dancing with the Stars” and sang in “Songs from Under the Bridge”.",
  'Roe ordered a 5 " pipe and “nobody knew.\n\nIt was left open for years.',
  "We left the town, and our houses, behind us.",
  "The Russians’ plan and the towns’ mayors’ fears, Roe said.",
  "The board is 6'2\" by 3' and Roe said so.",
];

for (const paragraph of none) {
  test(`no speech: ${paragraph}`, () => assert.deepEqual(read(paragraph), []));
}
