import { hosts, launchBrowser, openPage } from "./site.ts";
const browser = await launchBrowser();
const site = await hosts[Number(process.argv[2] ?? 0)]!.open();
try {
  const { page, faults } = await openPage(browser, site, { viewport: { width: 1440, height: 1000 } });
  page.setDefaultTimeout(8000);
  page.on("console", (m) => console.log("console", m.text()));
  page.on("pageerror", (e) => console.log("pageerror", e.message, e.stack?.slice(0, 400)));
  await page.goto(`${site.address}desk.html`);
  await page.locator(".desk-switch input").check();
  const goTo = async (p: string) => { await page.goto(site.address + p); await page.waitForFunction(() => "datelineDesk" in window); };
  await goTo("articles/moment-ukrainian-missile-pounds-belgorod-as-panicking-putin-launches-revenge.html");
  await page.locator(".article-tools .star").click();
  await page.screenshot({ path: "/tmp/s-article.png" });
  await goTo("people/volodymyr-zelensky.html");
  await page.locator(".name-tools .star").click();
  await page.locator(".concordance li .star").first().click();
  await page.screenshot({ path: "/tmp/s-name.png" });
  await goTo("desk.html");
  await page.waitForTimeout(1500);
  console.log(await page.locator(".shelf-items").first().innerText().catch((e) => String(e)));
  await page.screenshot({ path: "/tmp/s-desk.png", fullPage: true });
  console.log(faults);
} finally {
  await browser.close();
  await site.stop();
}
