/** What nginx, Caddy and Apache answer when they are set up as docs/deploy.md says, at each of the addresses. */
import assert from "node:assert/strict";
import { extname } from "node:path";
import { after, before, describe, test } from "node:test";
import { contentTypes, isText, securityHeaders, noIndexHeader } from "../../src/output/headers.ts";
import { hashNotFoundParts } from "../../src/output/build-hooks/host-files.ts";
import { listFiles } from "./dist.ts";
import { prefixes, type Server, startServer } from "./servers.ts";
import { dist } from "./site.ts";

const files = listFiles();
const firstThat = (fits: RegExp) => files.find((file) => fits.test(file)) ?? `none like ${fits}`;

const revalidate = "no-cache";
const forGood = "public, max-age=31536000, immutable";

/** A path, the status, and what else must hold of the answer. */
const answers: [path: string, status: number, expected: { shows?: string; cache?: string }][] = [
  ["", 200, { shows: "<h1", cache: revalidate }],
  ["index.html", 200, { cache: revalidate }],
  ["search.html", 200, { shows: "<title>Search", cache: revalidate }],
  ["search", 200, { shows: "<title>Search", cache: revalidate }],
  ["places/", 200, { shows: "<title>Places" }],
  ["places", 200, { shows: "<title>Places" }],
  ["places/belgorod", 200, { shows: "<title>Belgorod" }],
  ["places/belgorod/", 404, { shows: "There is no page at this address" }],
  ["nothing", 404, { shows: "There is no page at this address" }],
  ["no/such/page.html", 404, { shows: "There is no page at this address", cache: revalidate }],
  ["_astro/gone.css", 404, { cache: revalidate }],
  [firstThat(/^_astro\/.*\.css$/), 200, { cache: forGood }],
  [firstThat(/^_astro\/.*\.woff2$/), 200, { cache: forGood }],
  [firstThat(/^search\/.*\/.*\.js$/), 200, { cache: forGood }],
  ["search/start.js", 200, { cache: revalidate }],
];

const headers = [...securityHeaders(hashNotFoundParts()), noIndexHeader];
const oneOfEachType = [...new Map(files.map((file) => [extname(file), file])).values()].filter(
  (file) => extname(file) !== "",
);

for (const name of ["nginx", "caddy", "apache"] as const)
  describe(name, () => {
    let server: Server;
    before(async () => {
      server = await startServer(name, dist);
    });
    after(() => server.stop());

    for (const prefix of prefixes) {
      for (const [path, status, { shows = "", cache }] of answers)
        test(`${prefix}${path} → ${status} ${shows} ${cache ?? ""}`, async () => {
          const answer = await fetch(server.origin + encodeURI(prefix + path));
          assert.equal(answer.status, status);
          assert.ok((await answer.text()).includes(shows));
          // An administrator's error page may lack it: what is not said is not kept.
          if (cache) assert.equal(answer.headers.get("cache-control") ?? revalidate, cache);
          for (const header of ["set-cookie", "access-control-allow-origin"])
            assert.equal(answer.headers.get(header), null);
          for (const [header, value] of headers)
            assert.equal(answer.headers.get(header), value, header);
        });

      test(`${prefix}: each type of file is named`, async () => {
        for (const file of oneOfEachType) {
          const answer = await fetch(server.origin + encodeURI(prefix + file), { method: "HEAD" });
          const type = contentTypes[extname(file).slice(1)] ?? `a type for ${extname(file)}`;
          const expected = isText(type) ? `${type}; charset=utf-8` : type;
          assert.equal(answer.headers.get("content-type")?.toLowerCase(), expected, file);
        }
      });
    }

    test("without its last slash the folder leads to itself", async () => {
      const answer = await fetch(`${server.origin}/belgorod`);
      assert.equal(new URL(answer.url).pathname, "/belgorod/");
    });
  });
