/** Lines and words that a collector broke. */
import { testMended, testUntouched } from "./mended.ts";

const word = "word broken at the line’s end";
const line = "broken line";
const stay = "Officials of the region said on Tuesday that the water";

testMended([
  ["the evacua-\ntion of Khar-\nkiv", "the evacuation of Kharkiv", word, word],
  ["the govern- \r\n   ment", "the government", word],
  ["EVACUA-\nTION OF KHAR-\nKIV", "EVACUATION OF KHARKIV", word, word],
  [
    "the evacua\u00AD\ntion, non¬\ncommissioned, Khar¬kiv",
    "the evacuation, noncommissioned, Kharkiv",
    word,
    word,
    word,
  ],
  ["the evacua- tion of Khar- kiv", "the evacuation of Kharkiv", word, word],
  // The text prints the word whole.
  ["Lukas-\nhenko came. Lukashenko left.", "Lukashenko came. Lukashenko left.", word],
  // Neither half is a word, in a text that breaks others.
  ["the evacua-\ntion: Hry-\nhorenko", "the evacuation: Hryhorenko", word, word],
  [`${stay}\nhad reached the town`, `${stay} had reached the town`, line],
  [`${stay} of the non-\ngovernmental`, `${stay} of the non-governmental`, line],
]);

testUntouched([
  "Moscow-\nBelgorod",
  "the evacua\n\ntion",
  "Hry-\nhorenko",
  "Suk-\nyeol",
  "first- and second-class",
  "out-side and out-\nside",
  "Boats\nBlankets\nBread",
]);

testMended([
  // A hyphen that belongs to its word stays, in a text that breaks others, too.
  [
    `the evacua-\ntion said ${stay} of Moscow-\nBelgorod, Suk-\nyeol`,
    `the evacuation said ${stay} of Moscow-Belgorod, Suk-yeol`,
    ...[word, line, line],
  ],
  [`${stay}\nRead more\nin the town`, `${stay}\nRead more\nin the town`],
]);
