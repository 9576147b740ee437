/** HTML and rich text that were left in a text. */
import { testMended, testUntouched } from "./mended.ts";

const markup = (count: number) => Array<string>(count).fill("markup");
const control = (count: number) => Array<string>(count).fill("rich text control word");

testMended([
  ["a <b>bold</b> claim<br>here", "a bold claim here", ...markup(3)],
  ["<p>One.</p><p>Two <i>more</i>.</p>", "One.\n\nTwo more.", ...markup(6)],
  ["One<br><br/>two", "One\n\ntwo", ...markup(2)],
  ["<p>One.</p>\n<p>Two.</p>", "One.\nTwo.", ...markup(4)],
  ["One.<script>if (a<b) c()</script> Two.<!-- more -->", "One. Two.", ...markup(2)],
  ["One.<script>two", "One.two", ...markup(1)],
]);

testUntouched(["5 < 6 and 7 > 3", "I <3 Kyiv", "a <unknown> tag"]);

testMended([
  ["{\\rtf1\\ansi \\b Kyiv\\b0\\'92s boat}", "Kyiv’s boat", ...control(4)],
  ["{\\rtf1\\ansi\\ansicpg1251 \\'ca\\'e8\\'bf\\'e2}", "Київ", ...control(6)],
  ["{\\rtf1 {\\fonttbl{\\f0 Arial;}}One.\\par Two \\u8217?\\{}", "One.\n\nTwo ’{", ...control(5)],
]);
