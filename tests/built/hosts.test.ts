/**
 * One dist/, four addresses, two browsers: every kind of page shows without a fault, a reader gets from the start to
 * the very sentence, and search works. The servers are real ones, set up as docs/deploy.md says. Chromium with scripts is
 * sent to all four, the other settings to one each: what is in a page is the same at every address. Firefox with scripts
 * goes to the disk, where it differs most; hostile.test.ts and the tests of the desk send it to a server.
 */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { browsers, type Tab, type TestBrowser } from "./browsers.ts";
import { journeysOf } from "./journeys.ts";
import { prefixes, type ServerName, startServer } from "./servers.ts";
import { dist, type Site } from "./site.ts";

const [root, below, odd] = prefixes;

/** How a browser is set up. */
type Setting = `${keyof typeof browsers}, scripts ${"on" | "off"}`;

const addresses: { name: string; open: () => Promise<Site>; asks: Setting[] }[] = [
  {
    name: "at a root, by nginx",
    open: () => serve("nginx", root),
    asks: ["Chromium, scripts on", "Chromium, scripts off", "Firefox, scripts off"],
  },
  {
    name: "under a sub-path, by Caddy",
    open: () => serve("caddy", below),
    asks: ["Chromium, scripts on"],
  },
  {
    name: `under ${odd}, by Python's http.server`,
    open: () => serve("python", odd),
    asks: ["Chromium, scripts on"],
  },
  {
    name: "by double click",
    open: copyToStick,
    asks: ["Chromium, scripts on", "Firefox, scripts on"],
  },
];

let sites: Site[];
before(async () => {
  sites = await Promise.all(addresses.map(({ open }) => open()));
});
after(() => Promise.all(sites.map(({ stop }) => stop())));

for (const [browserName, launch] of Object.entries(browsers))
  for (const scripts of ["on", "off"] as const) {
    const setting = `${browserName}, scripts ${scripts}`;
    describe(setting, () => {
      let browser: TestBrowser;
      before(async () => {
        browser = await launch(scripts === "on");
      });
      after(() => browser.stop());

      for (const [index, { name, asks }] of addresses.entries()) {
        if (!asks.some((one) => one === setting)) continue;
        const isBelowPath = asks.length === 1;
        const journeys = journeysOf(scripts).filter(({ goesOn }) => !(isBelowPath && goesOn));
        describe(name, () => {
          let tab: Tab;
          before(async () => {
            tab = await browser.openTab((sites[index] as Site).address);
          });
          after(() => tab.close());
          for (const { title, travel } of journeys)
            test(title, async () => {
              await travel(tab, (sites[index] as Site).address);
              assert.deepEqual([...tab.faults, ...browser.asked], []);
            });
        });
      }
    });
  }

async function serve(name: ServerName, prefix: string): Promise<Site> {
  const { origin, stop } = await startServer(name, dist);
  return { address: origin + encodeURI(prefix), stop };
}

async function copyToStick(): Promise<Site> {
  const stick = mkdtempSync(join(tmpdir(), "dateline-"));
  const copy = join(stick, "Stick – Архів", "the file");
  cpSync(dist, copy, { recursive: true });
  const stop = async () => rmSync(stick, { recursive: true });
  return { address: `${pathToFileURL(copy)}/`, stop };
}
