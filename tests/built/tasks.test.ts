/** The thirteen things that readers came for in the review of 0.2.0: each by mouse, by keyboard, and by touch on a phone. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { hosts, launchBrowser, openPage, type Site } from "./site.ts";

const article =
  "articles/moment-ukrainian-missile-pounds-belgorod-as-panicking-putin-launches-revenge.html";

interface Reader {
  page: Page;
  /** Presses a link, a button or a box: by pointer, or with as many tabs as it takes, and Enter or the space bar. */
  press: (target: Locator) => Promise<void>;
}

/** A few steps back, where the best answer stands above the hits; then on, until a reader would be lost. */
const tabs = [...Array(5).fill("Shift+Tab"), ...Array(60).fill("Tab")] as string[];

const ways: Record<string, { options: BrowserContextOptions; press: Press }> = {
  "by mouse at 1440 px": {
    options: { viewport: { width: 1440, height: 900 } },
    press: (_, target) => target.click(),
  },
  "by keyboard at 1440 px": {
    options: { viewport: { width: 1440, height: 900 } },
    press: pressByKeyboard,
  },
  "by touch at 360 px": {
    options: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
    press: (_, target) => target.tap(),
  },
};
type Press = (page: Page, target: Locator) => Promise<void>;

async function pressByKeyboard(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (const key of tabs) {
    const isReached = await target.evaluate((element) => element === document.activeElement);
    if (isReached) {
      const isBox = (await target.getAttribute("type")) === "checkbox";
      return page.keyboard.press(isBox ? "Space" : "Enter");
    }
    await page.keyboard.press(key);
  }
  assert.fail(`${target} is too many tabs away`);
}

/** Asks for words in the box of the home page, and waits for the results. */
async function search({ page }: Reader, words: string): Promise<void> {
  await page.locator("#search-input").focus();
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await page.waitForURL(/search\.html#q=/);
  await page.waitForSelector(".search-ready:not([aria-busy]) .search-hit:visible");
}

/** On a phone some sections are behind "More". */
async function goTo({ page, press }: Reader, section: string): Promise<void> {
  const link = page.locator(".sections").getByRole("link", { name: section, exact: true });
  if (!(await link.first().isVisible())) await press(page.locator(".more-sections summary"));
  await press(link.locator("visible=true"));
  await page.locator("h1").waitFor();
}

const tasks: [title: string, from: string, travel: (reader: Reader) => Promise<void>][] = [
  [
    "who governs Belgorod, and what did he say",
    "index.html",
    async (reader) => {
      await search(reader, "governor of belgorod");
      await reader.press(reader.page.locator(".search-answer-card h2 a"));
      await reader.page.waitForURL(/people\/vyacheslav-gladkov\.html$/);
      assert.ok(await reader.page.locator("blockquote").first().isVisible());
    },
  ],
  [
    "all about Kherson, city and region",
    "index.html",
    async (reader) => {
      await search(reader, "kherson");
      await reader.press(reader.page.locator(".search-answer-card h2 a"));
      await reader.page.waitForURL(/places\/kherson\.html$/);
      assert.ok(await reader.page.getByLabel(/City and region, 9/).isChecked());
    },
  ],
  [
    "how many died on 30 December",
    "index.html",
    async (reader) => {
      await goTo(reader, "Figures");
      await reader.press(reader.page.getByRole("link", { name: "Belgorod, 30 December 2023" }));
      await reader.page.waitForURL(/compare\/belgorod/);
      const values = await reader.page.locator(".figure-group").first().allTextContents();
      assert.match(values.join(" "), /Dead.*at least 24.*25/s);
    },
  ],
  [
    "the article on the depot near Krasniy Oktyabr",
    "index.html",
    async (reader) => {
      await search(reader, "weapons depot near krasniy oktyabr");
      await reader.press(reader.page.locator(".search-hit-title a").first());
      await reader.page.waitForURL(/articles\/a-ukrainian-redemption/);
    },
  ],
  [
    "Zelenskiy, however he is spelt",
    "index.html",
    async (reader) => {
      await search(reader, "Zelenskiy");
      await reader.press(reader.page.locator(".search-answer-card h2 a"));
      await reader.page.waitForURL(/people\/volodymyr-zelensky\.html$/);
    },
  ],
  [
    "articles on Kharkiv and Terekhov",
    "index.html",
    async (reader) => {
      await search(reader, "Kharkiv Terekhov");
      assert.equal(await reader.page.locator(".search-hit").count(), 2);
    },
  ],
  [
    "what happened, in order",
    "index.html",
    async (reader) => {
      await goTo(reader, "Timeline");
      const days = await reader.page
        .locator(".moment h3 time")
        .evaluateAll((elements) =>
          elements.map((element) => element.getAttribute("datetime") ?? ""),
        );
      assert.ok(days.length > 10);
      assert.deepEqual(days, days.toSorted());
    },
  ],
  [
    "a link to one passage",
    article,
    async ({ page, press }) => {
      await choosePassage(page, press);
      await press(page.locator(".quote-tools").getByRole("button", { name: "Copy link" }));
      assert.match(await copied(page), /^http:\S+#[^:]+:~:text=/);
    },
  ],
  [
    "a quotation with its source",
    article,
    async ({ page, press }) => {
      await choosePassage(page, press);
      await press(page.getByRole("button", { name: "Copy quotation" }));
      assert.match(
        await copied(page),
        /^“Kharkiv’s mayor .+” \(Moment Ukrainian missile .+\) http:/,
      );
    },
  ],
  [
    "the article on paper",
    article,
    async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      assert.ok(await page.locator(".text p").first().isVisible());
      assert.ok(!(await page.locator(".site-header nav").isVisible()));
      await page.emulateMedia({ media: null });
    },
  ],
  [
    "all mentions of Putin, to take away",
    "index.html",
    async (reader) => {
      const { page, press } = reader;
      await goTo(reader, "People");
      await press(page.locator("main").getByRole("link", { name: "Putin, Vladimir" }));
      await page.waitForURL(/vladimir-putin\.html/);
      await press(page.getByRole("button", { name: /^Copy this list as CSV/ }));
      assert.match(await copied(page), /Vladimir Putin/);
    },
  ],
  [
    "reading on without lines under names",
    article,
    async ({ page, press }) => {
      const line = () =>
        page
          .locator(".text a.place")
          .first()
          .evaluate((mention) => getComputedStyle(mention).textDecorationColor);
      await press(page.getByLabel("Show names"));
      assert.equal(await line(), "rgba(0, 0, 0, 0)");
      await page.reload();
      assert.equal(await line(), "rgba(0, 0, 0, 0)");
    },
  ],
];

/** By keyboard the sign of the paragraph, by pointer its words. */
async function choosePassage(page: Page, press: Reader["press"]): Promise<void> {
  const paragraph = page.locator(".text p", { hasText: "These are not military facilities" });
  const sign = paragraph.locator(".to-paragraph");
  if (await sign.isVisible()) {
    await sign.focus();
    await press(sign);
  } else await paragraph.evaluate((words) => getSelection()?.selectAllChildren(words));
  await page.locator(".quote-tools").waitFor();
}

/** What is in the clipboard, once the page has put something there. */
async function copied(page: Page): Promise<string> {
  await page
    .getByText(/^Copied/)
    .first()
    .waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

for (const [way, { options, press }] of Object.entries(ways))
  describe(way, () => {
    let site: Site;
    let page: Page;
    let faults: string[];
    before(async () => {
      site = await (hosts[0] as (typeof hosts)[number]).open();
      const permissions = ["clipboard-read", "clipboard-write"];
      ({ page, faults } = await openPage(browser, site, { ...options, permissions }));
    });
    after(async () => {
      await page.context().close();
      await site.stop();
    });
    for (const [title, from, travel] of tasks)
      test(title, async () => {
        await page.goto(site.address + from);
        await travel({ page, press: (target) => press(page, target) });
        assert.deepEqual(faults, []);
      });

    test("a site on a stick is searched and read", async () => {
      const stick = await (hosts[2] as (typeof hosts)[number]).open();
      const { page, faults } = await openPage(browser, stick, options);
      const reader: Reader = { page, press: (target) => press(page, target) };
      await page.goto(`${stick.address}index.html`);
      await search(reader, "kherson");
      await reader.press(page.locator(".search-hit-title a").first());
      await page.waitForURL(/\/articles\//);
      assert.ok(await page.locator(".text p").first().isVisible());
      assert.deepEqual(faults, []);
      await page.context().close();
      await stick.stop();
    });
  });
