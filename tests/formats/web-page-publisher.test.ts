/** The name that a page states for its site, and whose name it is. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findPublishers } from "../../src/formats/web-page/publisher.ts";

const cases: [stated: string[], publisher: string | undefined, canonical?: string, own?: string][] =
  [
    [["The Wells Post"], "The Wells Post"],
    [["U.S.", "The Wells Post"], "The Wells Post"],
    [["Hosted"], undefined, "https://hosted.harbourpost.example/a"],
    [["Blog", "Harbour Post"], "Harbour Post", "https://blog.harbourpost.example/a"],
    [["Harbour Post"], "Harbour Post", "https://harbourpost.blogspot.com/a"],
    [["WordPress"], undefined],
    [["My Site"], undefined],
    [["Powered by WordPress"], undefined],
    [["Hosted by a friend"], undefined],
    [["Just another WordPress site"], undefined],
    [["Hosted Weekly"], "Hosted Weekly"],
    [["Bridge stays closed", "Wells Post"], "Wells Post"],
    [["Harbour Post | News from the coast"], "Harbour Post", "https://www.harbourpost.co.uk/a"],
    [["Post 80/90 - All of those years"], "Post 80/90", "http://www.post8090.it/a"],
    [["Wells - Post"], "Wells - Post", "https://wellspost.example/a"],
    [["usatoday"], "USA Today"],
    [["the Guardian"], "The Guardian"],
    [["BBC News"], "BBC News", "https://news.bbc.co.uk/a"],
    [["CNN"], "CNN", "https://cnn.affiliate.example/a"],
    [["MSN"], undefined, "https://www.harbourpost.example/a", "https://www.msn.com/a"],
    [["Harbour Post"], "Harbour Post", "https://harbour.example/a", "https://hp.example/a"],
    [["Harbour"], "Harbour", "https://harbour.example/a", "https://m.harbour.example/a"],
  ];

for (const [stated, publisher, canonical = "", own = ""] of cases)
  test(`${stated.join(", ")} of ${canonical || "no address"}: ${publisher ?? "nobody"}`, () => {
    const written = stated.map((value) => ({ name: "publisher", value, where: "" }));
    const [found] = findPublishers(written, "Bridge stays closed", { canonical, own });
    assert.equal(found?.value, publisher);
  });
