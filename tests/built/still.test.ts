/**
 * Pages stand still: whatever comes after the first paint moves nothing that is shown, whichever faces a
 * machine has. Nothing here waits for a time: what is to be late is held back.
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { kindsOfPages } from "./dist.ts";
import { hosts, launchBrowser, openPage, type Site } from "./site.ts";

const [overHttp, , fromDisk] = hosts as [Host, Host, Host];
type Host = (typeof hosts)[number];

const article =
  "articles/moment-ukrainian-missile-pounds-belgorod-as-panicking-putin-launches-revenge.html";

const phone = { width: 320, height: 800 };
const desk = { width: 1280, height: 800 };

/** Scripts but for the one that a page waits for, and the letters that few pages need. */
const late = /\/(?!theme)[^/]*\.js$|\.woff2$/;

/** For fontconfig, by which browsers on Linux find faces. */
const hidesSerifFaces = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  <selectfont>
    <rejectfont>
      ${["Serif", "Times", "Tinos", "Georgia", "Gelasio"].map((name) => `<glob>*${name}*</glob>`).join("")}
    </rejectfont>
  </selectfont>
</fontconfig>`;

let browser: Browser;
let withoutSerif: Browser;
let site: Site;
let disk: Site;
const folder = mkdtempSync(join(tmpdir(), "dateline-faces-"));
before(async () => {
  const configuration = join(folder, "fonts.conf");
  writeFileSync(configuration, hidesSerifFaces);
  [browser, withoutSerif, site, disk] = await Promise.all([
    launchBrowser(),
    launchBrowser([], { FONTCONFIG_FILE: configuration }),
    overHttp.open(),
    fromDisk.open(),
  ]);
});
after(async () => {
  await Promise.all([browser.close(), withoutSerif.close(), site.stop(), disk.stop()]);
  rmSync(folder, { recursive: true });
});

describe("scripts and the designed face come after the first paint, and nothing moves", () => {
  let onDesk: FindShifts;
  let onPhone: FindShifts;
  before(async () => {
    onDesk = await watch(browser, site, desk);
    // A phone that has none of the faces that were measured is the harder case.
    onPhone = await watch(withoutSerif, site, phone);
  });

  for (const kind of kindsOfPages())
    test(kind, async () => {
      const [wide, noSerif] = await Promise.all([onDesk(kind), onPhone(kind)]);
      assert.deepEqual({ wide, noSerif }, { wide: [], noSerif: [] });
    });

  test("from the disk", async () => {
    const findShifts = await watch(browser, disk, phone);
    for (const kind of ["index.html", article]) assert.deepEqual(await findShifts(kind), [], kind);
  });

  test("the results of a search, which push nothing out of the window", async () => {
    const findShifts = await watch(browser, site, phone);
    const shifts = await findShifts("search.html#q=Belgorod", (page) =>
      page.waitForSelector(".search-receipt p"),
    );
    const sum = shifts.reduce((total, { value }) => total + value, 0);
    assert.ok(sum < 0.05, JSON.stringify(shifts));
  });
});

test("the designed face is there when the first page is painted first, from a disk too", async () => {
  for (const from of [site, disk]) {
    const { page } = await openPage(browser, from);
    await page.route(late, (route) => route.abort());
    await page.goto(from.address + article);
    assert.deepEqual(await facesOf(page, "h1"), ["Newsreader"]);
    assert.deepEqual(await facesOf(page, ".text p"), ["Newsreader"]);
    await page.context().close();
  }
});

interface Shift {
  value: number;
  /** The elements, and their places before and after: left, top, width, height. */
  moved: string[];
}

/**
 * Opens a page and holds back what is late until the page is parsed and painted. What moves before that is not counted:
 * a busy machine paints a page while it parses it, and an element whose text was not there yet grows.
 *
 * @param until for what there is to wait besides the page itself
 * @returns what moved by itself, and how much of the window, as browsers score it
 */
type FindShifts = (path: string, until?: (page: Page) => Promise<unknown>) => Promise<Shift[]>;

/** Opens a tab that keeps nothing of one page for the next: where requests are looked at, browsers have no cache. */
async function watch(
  by: Browser,
  from: Site,
  viewport: { width: number; height: number },
): Promise<FindShifts> {
  const { page } = await openPage(by, from, { viewport });
  let isPainted = Promise.withResolvers<void>();
  await page.addInitScript(watchShifts);
  await page.route(late, async (route) => {
    await isPainted.promise;
    await route.continue();
  });
  return async (path, until) => {
    isPainted = Promise.withResolvers<void>();
    await page.goto(from.address + path, { waitUntil: "commit" });
    await page.waitForFunction(
      () => performance.getEntriesByName("first-contentful-paint").length > 0,
    );
    await page.waitForFunction(() => document.readyState !== "loading");
    await page.evaluate(countFromHere);
    isPainted.resolve();
    await page.waitForLoadState("load");
    await until?.(page);
    return page.evaluate(listShifts);
  };
}

/** Names of the faces that the browser took for the letters of the first such element. */
async function facesOf(page: Page, selector: string): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument");
  const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map(({ familyName }) => familyName.replace(/ \d.*/, ""));
}

// What runs in the page.

/** As much of an entry of the Layout Instability API as is read. */
interface LayoutShift extends PerformanceEntry {
  /** 0 to 1: how much of the window moved how far. */
  value: number;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

interface Watched {
  shifts?: LayoutShift[];
  observer?: PerformanceObserver;
  /** When counting begins, in milliseconds as entries have it. */
  start?: number;
}

/** Before the page's own scripts. */
function watchShifts(): void {
  const watched = window as Watched;
  const shifts: LayoutShift[] = [];
  watched.shifts = shifts;
  watched.observer = new PerformanceObserver((list) => {
    shifts.push(...(list.getEntries() as LayoutShift[]));
  });
  watched.observer.observe({ type: "layout-shift", buffered: true });
}

/** Once all that was parsed is painted. */
async function countFromHere(): Promise<void> {
  for (let frames = 0; frames < 3; frames += 1)
    await new Promise((done) => requestAnimationFrame(done));
  (window as Watched).start = performance.now();
}

/** Once the face has come or failed, and what came with it is painted. */
async function listShifts(): Promise<Shift[]> {
  await document.fonts.ready;
  for (let frames = 0; frames < 3; frames += 1)
    await new Promise((done) => requestAnimationFrame(done));
  const { shifts = [], observer, start = 0 } = window as Watched;
  const all = [...shifts, ...((observer?.takeRecords() ?? []) as LayoutShift[])];
  const place = ({ x, y, width, height }: DOMRectReadOnly) => `${[x, y, width, height]}`;
  const counted = all.filter(({ startTime }) => startTime > start);
  return counted.map(({ value, sources }) => ({
    value,
    moved: sources.map(
      ({ node, previousRect, currentRect }) =>
        `${node?.nodeName}: ${place(previousRect)} → ${place(currentRect)}`,
    ),
  }));
}
