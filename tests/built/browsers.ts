/** Chromium and Firefox behind one small set of commands, so that one test runs in both. */
import { type Browser, chromium, type Page } from "playwright-core";
import { findProgram } from "./find-programs.ts";
import { type BidiEvent, type Firefox, startFirefox } from "./firefox.ts";

/** One page at a reader's. */
export interface Tab {
  open: (address: string) => Promise<void>;
  /** Runs a function in the page, also where scripts are off; what it takes and gives is JSON. */
  ask: <Result>(run: (...given: string[]) => Result, ...given: string[]) => Promise<Result>;
  type: (text: string) => Promise<void>;
  press: (key: keyof typeof keys) => Promise<void>;
  /** Clicks the middle of the first element that fits. */
  click: (selector: string) => Promise<void>;
  back: () => Promise<void>;
  /** Errors, broken policies, failed requests, and requests to other sites, since the tab was made. */
  faults: string[];
  close: () => Promise<void>;
}

export interface TestBrowser {
  /** Opens a tab, in which requests for anything but the site are faults. */
  openTab: (site: string) => Promise<Tab>;
  /** What it asked of other machines, for a page or by itself. */
  asked: string[];
  stop: () => Promise<void>;
}

export const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
];

/** Milliseconds that a browser may take on a machine that has other things to do; only what fails waits so long. */
export const patience = 60_000;

/** As wide as a desk's, and low: painting what nobody looks at is a quarter of a page's cost. */
export const lowWindow = { width: 1280, height: 360 };

/** By the names that Playwright has for them; keys of one that stand side by side are held together. */
const keys = {
  Enter: "\uE007",
  Escape: "\uE00C",
  ArrowDown: "\uE015",
  Tab: "\uE004",
  Space: " ",
  "Control+Enter": "\uE009\uE007",
  "Control+z": "\uE009z",
};

export const browsers = { Chromium: launchChromium, Firefox: launchFirefox };

async function launchChromium(scripts: boolean): Promise<TestBrowser> {
  const browser = await chromium.launch({
    executablePath: findProgram("chromium"),
    args: browserArguments,
    timeout: patience,
  });
  return {
    openTab: (site) => openInChromium(browser, site, scripts),
    asked: [],
    stop: () => browser.close(),
  };
}

async function openInChromium(browser: Browser, site: string, scripts: boolean): Promise<Tab> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: lowWindow });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  return {
    open: async (address) => void (await page.goto(address)),
    ask: (run, ...given) => page.evaluate(callOf(run, given)) as Promise<ReturnType<typeof run>>,
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.locator(selector).first().click(),
    back: async () => void (await page.goBack()),
    faults: faultsOf(page, site),
    close: () => context.close(),
  };
}

/** A list that fills with all that goes wrong on a page of Playwright's. */
export function faultsOf(page: Page, site: string): string[] {
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("requestfailed", (request) => {
    const isCutOffByNavigation = request.failure()?.errorText === "net::ERR_ABORTED";
    if (!isCutOffByNavigation) faults.push(`failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    if (isForeign(request.url(), site)) faults.push(`foreign: ${request.url()}`);
  });
  return faults;
}

function isForeign(address: string, site: string): boolean {
  const { protocol, origin } = new URL(address);
  return !["data:", "blob:", "about:"].includes(protocol) && origin !== new URL(site).origin;
}

async function launchFirefox(scripts: boolean): Promise<TestBrowser> {
  const firefox = await startFirefox(scripts);
  const { asked, stop } = firefox;
  return { openTab: (site) => openInFirefox(firefox, site), asked, stop };
}

async function openInFirefox({ send, listen }: Firefox, site: string): Promise<Tab> {
  const { userContext } = await send("browser.createUserContext");
  const { context } = await send("browsingContext.create", { type: "tab", userContext });
  const faults: string[] = [];
  await listen(
    [
      "log.entryAdded",
      "network.beforeRequestSent",
      "network.fetchError",
      "network.responseCompleted",
    ],
    (name, event) => {
      if (event.context === context || event.source?.context === context)
        faults.push(...faultsIn(name, event, site));
    },
  );
  const ask: Tab["ask"] = async (run, ...given) => {
    const { result, exceptionDetails } = await send("script.evaluate", {
      expression: `JSON.stringify(${callOf(run, given)})`,
      awaitPromise: true,
      target: { context },
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(typeof result?.value === "string" ? result.value : "null");
  };
  const act = async (type: string, actions: object[]) =>
    void (await send("input.performActions", { context, actions: [{ type, id: type, actions }] }));
  const type = async (text: string) => {
    const strokes = [...text].flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await act("key", strokes);
  };
  return {
    ask,
    type,
    faults,
    open: async (url) =>
      void (await send("browsingContext.navigate", { context, url, wait: "complete" })),
    press: (key) => {
      const held = [...keys[key]];
      return act("key", [
        ...held.map((value) => ({ type: "keyDown", value })),
        ...held.reverse().map((value) => ({ type: "keyUp", value })),
      ]);
    },
    click: async (selector) => {
      const { x, y } = await ask(middleOf, selector);
      await act("pointer", [
        { type: "pointerMove", x, y },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ]);
    },
    back: async () => void (await send("browsingContext.traverseHistory", { context, delta: -1 })),
    close: async () => void (await send("browser.removeUserContext", { userContext })),
  };
}

/** What Firefox says of a font that was on its way when the page was left (NS_BINDING_ABORTED). */
const abortedFont = "status=2152398850";

function faultsIn(name: string, event: BidiEvent, site: string): string[] {
  const address = event.request?.url ?? "";

  if (name === "log.entryAdded")
    return event.level === "error" && !event.text?.includes(abortedFont)
      ? [event.text ?? "error"]
      : [];
  if (name === "network.fetchError")
    return event.errorText === "NS_BINDING_ABORTED" ? [] : [`failed: ${address}`];
  // Firefox asks a host for this by itself when a page is left before its own icon is there.
  if (address.endsWith("/favicon.ico")) return [];
  if (name === "network.responseCompleted")
    return (event.response?.status ?? 0) >= 400 ? [`failed: ${address}`] : [];
  return isForeign(address, site) ? [`foreign: ${address}`] : [];
}

/** Text of a call, for a browser to run. */
function callOf(run: (...given: string[]) => unknown, given: string[]): string {
  return `(${run})(${given.map((value) => JSON.stringify(value)).join()})`;
}

/** Runs in the page. */
function middleOf(selector: string): { x: number; y: number } {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const [box] = element.getClientRects();
  if (!box) throw new Error(`${selector} is not shown.`);
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** Runs a function in the page of a tab until it gives something true; also over navigations. */
export async function until<Result>(
  tab: Tab,
  run: (...given: string[]) => Result,
  ...given: string[]
): Promise<Result> {
  let last: unknown;
  for (const start = Date.now(); Date.now() - start < patience; ) {
    last = await tab.ask(run, ...given).catch((error: unknown) => error);
    if (last && !(last instanceof Error)) return last as Result;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`Waited in vain for ${run} (${given.join(", ")}); last: ${String(last)}`);
}
