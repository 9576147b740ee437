/** Addresses of links printed behind words. */
import { testMended, testUntouched } from "./mended.ts";

const address = "address of a link";

testMended([
  ["the court[https://example.org/a?b=1], said", "the court, said", address],
  ["the “yard”[http://example.org/x] today", "the “yard” today", address],
]);

testUntouched(["[https://example.org/a]", "See [1] and [http] there", "a note[sic] here"]);
