/** Run by run-apart.ts: `measure-apart.ts <engine> <articles>` prints the row of one engine as JSON. */
import { makeQueries } from "./queries.ts";
import { makeCorpus } from "./corpus/make-corpus.ts";
import { engines, pages } from "./engines.ts";
import { measureInBrowser } from "./browser.ts";
import { measureEngine } from "./measure.ts";

const [name = "", size = ""] = process.argv.slice(2);
const corpus = makeCorpus(Number(size), 1);
const queries = makeQueries(corpus, 2);
const open = engines[name];
const serve = pages[name];
if (open) console.log(JSON.stringify(await measureEngine(name, () => open(corpus), queries)));
else if (serve)
  console.log(
    JSON.stringify(await measureInBrowser(name, await serve(corpus), { corpus, queries })),
  );
else throw new Error(`Expected one of ${Object.keys({ ...engines, ...pages }).join(", ")}.`);
process.exit(0);
