/** Marks of Markdown in a text that a program wrote: told by many links. */
import { testMended, testUntouched } from "./mended.ts";

const markup = (count: number) => Array<string>(count).fill("markup");
const menu = "[a](/a) ".repeat(8);
const bare = "a ".repeat(8);

testMended([
  [
    `${menu}\nthe [court](https://example.org/a(b) "x") sat`,
    `${bare}\nthe court sat`,
    ...markup(18),
  ],
  [`${menu}\n[![Logo](/l.png)](/home) Wells`, `${bare}\n Wells`, ...markup(19)],
  [`${menu}\n[\n\n## Bridge **opens**\n\n](/b)`, `${bare}\n\n\nBridge opens\n\n`, ...markup(21)],
  [
    `${menu}\nin _Star Trek_, says _[The Wells Post](https://example.org/a_b)_ of a_b`,
    `${bare}\nin Star Trek, says The Wells Post of a_b`,
    ...markup(22),
  ],
]);

testUntouched([
  "the [court](https://example.org/a) sat",
  "# No headline",
  "**stars** [sic] (see)",
  "_slanted_ words",
]);
