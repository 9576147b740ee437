/**
 * Drives a Firefox as its maker ships it, over WebDriver BiDi. Playwright needs a Firefox of its own
 * making; the few commands that the tests need are written here. All that Firefox asks of other machines
 * goes to a proxy that answers nothing and keeps a list.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { end } from "./end-process.ts";
import { findProgram } from "./find-programs.ts";

export interface Firefox {
  send: Send;
  /** Calls back with each event of these names. */
  listen: (events: string[], heard: (name: string, event: BidiEvent) => void) => Promise<void>;
  /** What Firefox, or a page in it, asked of other machines. */
  asked: string[];
  stop: () => Promise<void>;
}

export type Send = (method: string, parameters?: object) => Promise<BidiResult>;

/** As much of WebDriver BiDi's answers and events as the tests read. */
export interface BidiResult {
  context?: string;
  userContext?: string;
  type?: string;
  result?: { type: string; value?: unknown };
  exceptionDetails?: { text: string };
}

export interface BidiEvent {
  context?: string;
  source?: { context?: string };
  level?: string;
  text?: string;
  errorText?: string;
  request?: { url: string };
  response?: { status: number };
}

/** Switches off what Firefox does by itself: look for updates, lists of bad sites, a way through a hotel's network, and so on. */
const quietPreferences = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.aboutwelcome.enabled": false,
  "browser.contentblocking.introCount": 99,
  "browser.newtabpage.enabled": false,
  "browser.newtabpage.activity-stream.feeds.system.topstories": false,
  "browser.ping-centre.telemetry": false,
  "browser.region.update.enabled": false,
  "browser.safebrowsing.downloads.remote.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.safebrowsing.provider.google.updateURL": "",
  "browser.safebrowsing.provider.google4.updateURL": "",
  "browser.safebrowsing.provider.google5.updateURL": "",
  "browser.safebrowsing.provider.mozilla.updateURL": "",
  "browser.search.update": false,
  "browser.startup.homepage": "about:blank",
  "browser.startup.page": 0,
  "captivedetect.canonicalURL": "",
  "datareporting.healthreport.uploadEnabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.push.connection.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.update.enabled": false,
  "geo.provider.network.url": "",
  "media.gmp-manager.updateEnabled": false,
  "messaging-system.rsexperimentloader.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.disablePrefetch": true,
  "network.http.speculative-parallel-limit": 0,
  "network.prefetch-next": false,
  "network.trr.mode": 5,
  "security.remote_settings.crlite_filters.enabled": false,
  "security.remote_settings.intermediates.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "signon.firefoxRelay.feature": "disabled",
  "toolkit.telemetry.enabled": false,
  "toolkit.telemetry.server": "",
};

/**
 * Starts a Firefox without a window.
 *
 * @param scripts - whether pages may run scripts; Firefox allows it for all of them or none.
 */
export async function startFirefox(scripts: boolean): Promise<Firefox> {
  const asked: string[] = [];
  const proxy = await startProxy(asked);
  const profile = mkdtempSync(join(tmpdir(), "dateline-firefox-"));
  writePreferences(profile, (proxy.address() as AddressInfo).port, scripts);
  const child = spawn(
    findProgram("firefox"),
    ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0"],
    {
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: "1", MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
    },
  );
  const socket = await connect(`${await addressOf(child)}/session`);
  const { send, listen } = speak(socket);
  await send("session.new", { capabilities: {} });
  return { send, listen, asked, stop: () => stop(child, proxy, profile) };
}

function writePreferences(profile: string, proxyPort: number, scripts: boolean): void {
  const preferences = {
    ...quietPreferences,
    "javascript.enabled": scripts,
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": proxyPort,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": proxyPort,
    "network.proxy.no_proxies_on": "127.0.0.1",
    "remote.active-protocols": 1,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, "user.js"), lines.join(""));
}

/** "CONNECT example.org:443 HTTP/1.1" */
function startProxy(asked: string[]): Promise<Server> {
  const proxy = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", (request) => {
      asked.push(request.toString("latin1").split("\r\n", 1).join());
      socket.destroy();
    });
  });
  return new Promise((done) => proxy.listen(0, "127.0.0.1", () => done(proxy)));
}

/** "WebDriver BiDi listening on ws://127.0.0.1:41629", to the end of the line: its last digits may come later. */
const listeningOn = /BiDi listening on (ws:\S+)\s/;

function addressOf(child: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((done, fail) => {
    child.stderr?.on("data", (text: Buffer) => {
      said += text.toString();
      const address = listeningOn.exec(said)?.[1];
      if (address) done(address);
    });
    child.once("exit", () => fail(new Error(`Firefox ended before it could be driven: ${said}`)));
  });
}

function connect(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address);
  return new Promise((done, fail) => {
    socket.addEventListener("open", () => done(socket));
    socket.addEventListener("error", () => fail(new Error(`Nobody answers at ${address}.`)));
  });
}

interface Message {
  id?: number;
  type: string;
  result?: BidiResult;
  message?: string;
  method?: string;
  params?: BidiEvent;
}

function speak(socket: WebSocket): Pick<Firefox, "send" | "listen"> {
  const waiting = new Map<number, (answer: Message) => void>();
  const listeners: ((name: string, event: BidiEvent) => void)[] = [];
  let last = 0;
  socket.addEventListener("message", ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else for (const heard of listeners) heard(message.method ?? "", message.params ?? {});
  });
  socket.addEventListener("close", () => {
    for (const answer of waiting.values())
      answer({ type: "error", message: "Firefox ended before it answered." });
  });
  const send: Send = async (method, params = {}) => {
    if (socket.readyState !== WebSocket.OPEN) throw new Error(`${method}: Firefox has ended.`);
    last += 1;
    const id = last;
    const answered = new Promise<Message>((done) => waiting.set(id, done));
    socket.send(JSON.stringify({ id, method, params }));
    const { type, result, message } = await answered;
    waiting.delete(id);
    if (type === "success" && result) return result;
    throw new Error(`${method}: ${message}`);
  };
  const listen: Firefox["listen"] = async (events, heard) => {
    if (listeners.length === 0) await send("session.subscribe", { events });
    listeners.push(heard);
  };
  return { send, listen };
}

async function stop(child: ChildProcess, proxy: Server, profile: string): Promise<void> {
  await end(child);
  proxy.close();
  // Its other processes may still write there for a moment.
  rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
}
