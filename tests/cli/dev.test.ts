/** `npm run dev`: every page is there, and what changes in the folder shows on them, a mistake too. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { parse } from "node-html-parser";

const folder = mkdtempSync(join(tmpdir(), "dateline-"));
let server: ChildProcess;
let address = "";
let output = "";

before(async () => {
  for (let number = 1; number <= 51; number += 1)
    write(`${number}.txt`, toArticle(`Headline number ${number}`));
  const port = await findPort();
  address = `http://localhost:${port}/`;
  const command = ["src/cli/dateline.ts", "dev", folder, "--port", String(port)];
  server = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [server.stdout, server.stderr])
    stream?.on("data", (data: Buffer) => {
      output += data.toString();
    });
  await until("the server answers", async () => (await get("index.html")).status === 200);
});

after(async () => {
  server.kill("SIGTERM");
  await once(server, "exit");
  rmSync(folder, { recursive: true });
});

test("every link of the navigation leads to a page, and so do lists and what is in them", async () => {
  const home = await get("index.html");
  const sections = linksOf(home.body, "header");
  assert.ok(sections.length >= 8, sections.join());
  const further = ["articles/index.2.html", "articles/headline-number-1.html", "data/articles.csv"];
  for (const path of [...sections, ...further]) {
    const { status } = await get(path);
    assert.equal(status, 200, path);
  }
});

test("an edited, an added and a removed file show", async () => {
  const list = "articles/index.html";
  write("1.txt", toArticle("A bridge is open"));
  await until("the edited headline", () => shows(list, "A bridge is open"));
  const page = await get("articles/a-bridge-is-open.html");
  assert.match(page.body, /closed until spring/);
  write("new.md", toArticle("# Again the trams run"));
  await until("the added article", () => shows(list, "Again the trams run"));
  rmSync(join(folder, "new.md"));
  await until("its end", async () => !(await shows(list, "Again the trams run")));
});

test("corpus.yaml shows; a mistake in it stands on every page until it is mended", async () => {
  write("corpus.yaml", "name: My clippings\n");
  await until("the name", () => shows("index.html", "My clippings"));
  const messages = await listen();

  write("corpus.yaml", "nam: My clippings\n");
  await until("a message on open pages", async () =>
    messages.some(({ type, err }) => type === "error" && err?.message.includes("nam: unknown key")),
  );
  const { status } = await get("about.html");
  assert.equal(status, 500);
  assert.ok(output.includes("line 1: nam: unknown key"), "and in the terminal");

  messages.length = 0;
  write("corpus.yaml", "name: Other clippings\n");
  await until("a reload of open pages", async () =>
    messages.some(({ type }) => type === "full-reload"),
  );
  await until("the other name", () => shows("about.html", "Other clippings"));
});

function toArticle(headline: string): string {
  return `${headline}\n\nThe mayor of Kherson said on Friday that the bridge would be closed until spring.\n`;
}

function write(file: string, content: string): void {
  writeFileSync(join(folder, file), content);
}

async function get(path: string): Promise<{ status: number; body: string }> {
  const response = await fetch(new URL(path, address));
  return { status: response.status, body: await response.text() };
}

async function shows(path: string, words: string): Promise<boolean> {
  const { status, body } = await get(path);
  return status === 200 && body.includes(words);
}

function linksOf(html: string, selector: string): string[] {
  const links = parse(html).querySelectorAll(`${selector} a[href]`);
  return links.map((link) => link.getAttribute("href") ?? "");
}

/** A free port; whoever listens on it first keeps it. */
async function findPort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const found = probe.address();
  probe.close();
  assert.ok(typeof found === "object" && found);
  return found.port;
}

/** No machine is so slow; what is waited for comes within a second or two on most. */
const longest = 180_000;

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const started = Date.now();
  while (!(await holds().catch(() => false))) {
    assert.ok(
      Date.now() - started < longest,
      `waited in vain for ${what}:\n${output.slice(-2000)}`,
    );
    assert.equal(server.exitCode, null, output);
    await wait(50);
  }
}

interface Message {
  type: string;
  err?: { message: string };
}

/** What an open page is told, as Vite's script in it hears it. */
async function listen(): Promise<Message[]> {
  const { body } = await get("@vite/client");
  const token = /wsToken = "([^"]+)"/.exec(body)?.[1] ?? "";
  const socket = new WebSocket(`${address.replace("http", "ws")}?token=${token}`, "vite-hmr");
  const messages: Message[] = [];
  socket.addEventListener("message", ({ data }) => messages.push(JSON.parse(String(data))));
  await once(socket, "open");
  return messages;
}
