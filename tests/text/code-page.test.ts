/** Sentences in the code pages that their languages were written in. */
import assert from "node:assert/strict";
import { test } from "node:test";
import iconv from "iconv-lite";
import { guessCodePage } from "../../src/text/code-page.ts";
import { decodeAs } from "../../src/text/encodings.ts";

const sentences: [language: string, text: string, encodings: string[]][] = [
  [
    "English with quotation marks",
    "“We’ll keep it shut,” the mayor said — until spring, at least.\nTrams don’t run there.",
    ["windows-1252", "macintosh"],
  ],
  [
    "English with one name",
    "The bridge was built by José Muñoz, an engineer of the town, in 1968.",
    ["windows-1252", "macintosh", "cp850"],
  ],
  [
    "French",
    "Le maire a déclaré vendredi que le pont resterait fermé jusqu'à l'été, même la nuit.",
    ["windows-1252", "macintosh", "cp850"],
  ],
  [
    "German",
    "Die Brücke über den Fluß bleibt bis zum Frühjahr für Fußgänger geschlossen, heißt es.",
    ["windows-1252", "macintosh", "cp437"],
  ],
  [
    "Polish",
    "Burmistrz powiedział w piątek, że most będzie zamknięty aż do wiosny, także w święta.",
    ["windows-1250", "iso-8859-2", "cp852"],
  ],
  [
    "Czech",
    "Starosta v pátek řekl, že most zůstane uzavřený až do jara, příští týden začnou práce.",
    ["windows-1250", "iso-8859-2", "cp852"],
  ],
  [
    "Russian",
    "Мэр сообщил в пятницу, что мост будет закрыт до весны из-за ремонта.",
    ["windows-1251", "koi8-r", "cp866", "iso-8859-5"],
  ],
  [
    "Ukrainian",
    "Міський голова повідомив у п'ятницю, що міст буде закрито до весни через ремонт її опор.",
    ["windows-1251", "koi8-u"],
  ],
  [
    "Greek",
    "Ο δήμαρχος δήλωσε την Παρασκευή ότι η γέφυρα θα παραμείνει κλειστή έως την άνοιξη.",
    ["windows-1253", "iso-8859-7", "cp737"],
  ],
  [
    "Turkish",
    "Belediye başkanı cuma günü köprünün bahara kadar kapalı kalacağını söyledi.",
    ["windows-1254", "cp857"],
  ],
  [
    "Arabic",
    "قال رئيس البلدية يوم الجمعة إن الجسر سيبقى مغلقا حتى الربيع.",
    ["windows-1256", "iso-8859-6"],
  ],
  ["Hebrew", "ראש העיר אמר ביום שישי כי הגשר יהיה סגור עד האביב.", ["windows-1255"]],
  ["Chinese", "市长周五表示，大桥将关闭至春天，以便进行维修。", ["gbk"]],
  ["Chinese in full characters", "市長週五表示，大橋將關閉至春天，以便進行維修。", ["big5"]],
  ["Japanese", "市長は金曜日、橋は春まで閉鎖されると述べた。", ["shift_jis", "euc-jp"]],
  ["Korean", "시장은 금요일에 다리가 봄까지 폐쇄될 것이라고 말했다.", ["euc-kr"]],
];

for (const [language, text, encodings] of sentences) {
  for (const encoding of encodings) {
    test(`${language} in ${encoding}`, () => {
      const bytes = iconv.encode(text, encoding);
      assert.equal(iconv.decode(bytes, encoding), text, "the page has all the letters");
      const guess = guessCodePage(bytes);
      assert.equal(decodeAs(bytes, guess.encoding), text, guess.encoding);
    });
  }
}

test("the odd bytes count wherever they stand in a long file", () => {
  const text = `${"The bridge is shut. ".repeat(5000)}\n${sentences[4]?.[1]}\n`;
  const bytes = iconv.encode(text, "windows-1250");
  assert.equal(guessCodePage(bytes).encoding, "windows-1250");
});

test("a guess that another page fits as well names it", () => {
  const { encoding, rival } = guessCodePage(iconv.encode("La Niña came.", "macintosh"));
  // “La Ni–a came.” could be meant.
  assert.deepEqual([encoding, rival], ["macintosh", "windows-1252"]);
});
