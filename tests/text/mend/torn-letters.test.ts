/** First letters that a drop cap tore off, and words spaced for show. */
import { testMended, testUntouched } from "./mended.ts";

const torn = "torn-off first letter";

testMended([
  ["T he bridge", "The bridge", torn],
  ["T\nhe bridge", "The bridge", torn],
  ["Headline\n\nT\n\nhe bridge", "Headline\n\nThe bridge", torn],
  ["“T he bridge", "“The bridge", torn],
  ["K EVIN MARLOWE’S stint", "KEVIN MARLOWE’S stint", torn],
  ["K yiv’s bridge", "Kyiv’s bridge", torn],
  ["W hen it rained, the train", "When it rained, the train", torn],
  ["F IRE on the bridge", "FIRE on the bridge", torn],
  ["A ll the trains", "All the trains", torn],
  ["I n the rain, the boat", "In the rain, the boat", torn],
  ["U krainian trains in the rain", "Ukrainian trains in the rain", torn],
  // The text prints the word elsewhere.
  ["E l tren que para en el puente", "El tren que para en el puente", torn],
  ["K Y I V — rain", "KYIV — rain", ...Array<string>(3).fill("spaced word")],
]);

testUntouched([
  "A long train on the bridge",
  "I rule the boat",
  "X marks the spot",
  "J EDGAR HOOVER",
  "B train",
  "the letter T he wrote",
  "A B C D E",
  // A text about the letter.
  "T he wrote, and the letter T in the rain",
  // A town of the gazetteer is called Ивот.
  "И вот неожиданно",
]);
