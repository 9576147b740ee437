/**
 * Real web servers with the configuration that docs/deploy.md gives, serving copies of dist/ at a root,
 * under a sub-path, and under a path with spaces and letters beyond ASCII.
 */
import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { end } from "./end-process.ts";
import { findProgram, type ProgramName } from "./find-programs.ts";

/** Where the copies of dist/ are, as a server's paths; the guide's own example is the second. */
export const prefixes = ["/", "/belgorod/", "/Mein Archiv – Архів/"] as const;

export interface Server {
  /** Without a slash at its end; a prefix follows. */
  origin: string;
  stop: () => Promise<void>;
}

export type ServerName = keyof typeof commands;

interface Place {
  /** Holds the copies; the root of what is served. */
  www: string;
  /** Where the server's configuration is to be. */
  config: string;
  port: number;
}

const guide = readFileSync("docs/deploy.md", "utf8");

/** Writes the configuration of a server, and gives the parameters to start it with. */
const commands = {
  nginx({ www, config, port }: Place): string[] {
    const whole = blockOfGuide("nginx", "server {");
    const below = blockOfGuide("nginx", /^location/);
    const others = prefixes.slice(1).map((prefix) =>
      replaceEach(below, [
        ["$dateline /belgorod;", `$dateline "${prefix.slice(0, -1)}";`],
        ["/belgorod/", `"${prefix}"`],
      ]),
    );
    const site = replaceEach(whole, [
      ["listen 80;", `listen 127.0.0.1:${port};`],
      ["/var/www/html", `"${www}"`],
      [/\}\s*$/, `${others.join("\n")}}`],
    ]).replaceAll("/etc/nginx/snippets/dateline.conf", resolve("deploy/nginx.conf"));
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    const paths = temporary.map((name) => `${name}_temp_path ${name};`).join(" ");
    writeFileSync(
      config,
      `daemon off; worker_processes 1; pid nginx.pid; error_log stderr; events {}
       http { access_log off; ${paths} ${site} }`,
    );
    return ["-p", resolve(config, ".."), "-c", config, "-e", "stderr"];
  },

  caddy({ www, config, port }: Place): string[] {
    const whole = blockOfGuide("caddyfile", "rewrite * /404.html");
    const below = blockOfGuide("caddyfile", "redir");
    const example = below.slice(below.indexOf("\tredir"), below.indexOf("\thandle_errors"));
    const others = prefixes.slice(1).map((prefix) =>
      replaceEach(example, [
        ["/belgorod /belgorod/", `"${prefix.slice(0, -1)}" "${prefix}"`],
        ["/belgorod/*", `"${prefix}*"`],
      ]),
    );
    const site = replaceEach(whole, [
      ["news.example.org", `http://127.0.0.1:${port}`],
      ["/var/www/html", `"${www}"`],
      ["\timport dateline\n", `${others.join("")}\thandle {\n\t\timport dateline\n\t}\n`],
      ["/etc/caddy/dateline.caddy", resolve("deploy/dateline.caddy")],
    ]);
    writeFileSync(config, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
    return ["run", "--adapter", "caddyfile", "--config", config];
  },

  apache({ www, config, port }: Place): string[] {
    const block = blockOfGuide("apache", "AllowOverride");
    const modules = [
      "mpm_event",
      "authz_core",
      "dir",
      "mime",
      "headers",
      "rewrite",
      "filter",
      "deflate",
    ];
    const lines = [
      ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
      `ServerRoot "${resolve(config, "..")}"`,
      `ServerName 127.0.0.1`,
      `Listen 127.0.0.1:${port}`,
      "PidFile apache.pid",
      "ErrorLog error.log",
      "TypesConfig /dev/null",
      `DocumentRoot "${www}"`,
      replaceEach(block, [["/var/www/html", `"${www}"`]]),
    ];
    writeFileSync(config, lines.join("\n"));
    return ["-f", config, "-D", "FOREGROUND"];
  },

  python({ www, port }: Place): string[] {
    const command = blockOfGuide("sh", "http.server");
    const [, ...parameters] = replaceEach(command.trim(), [
      [" dist ", ` ${www} `],
      ["8000", `${port}`],
    ]).split(" ");
    return [...parameters, "--bind", "127.0.0.1"];
  },
} satisfies Partial<Record<ProgramName, (place: Place) => string[]>>;

/**
 * Starts a server on a free port.
 *
 * @param dist the site, of which it serves a copy at each of the prefixes
 * @throws what the server complained of when it does not come up
 */
export async function startServer(name: ServerName, dist: string): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), `dateline-${name}-`));
  chmodSync(folder, 0o755); // a server started by root reads as another user
  const www = join(folder, "www");
  for (const prefix of prefixes) cpSync(dist, join(www, prefix), { recursive: true });
  const own = join(folder, "own");
  mkdirSync(own);
  const complaints: string[] = [];
  // A port that is free now may be another program's when the server takes it: then there is a next one.
  while (complaints.length < 3) {
    const port = await freePort();
    const parameters = commands[name]({ www, config: join(own, "config"), port });
    const child = spawn(findProgram(name), parameters, {
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own },
    });
    const origin = `http://127.0.0.1:${port}`;
    const complaint = await whyNotUp(origin, child);
    if (complaint === undefined) return { origin, stop: () => stop(child, folder) };
    complaints.push(complaint);
    await end(child);
  }
  rmSync(folder, { recursive: true });
  throw new Error(`${name} did not come up: ${complaints.join("\n")}`);
}

/** Resolves to nothing when the server answers, and to what it said when it has ended, or keeps silent for a minute. */
async function whyNotUp(origin: string, child: ChildProcess): Promise<string | undefined> {
  let said = "";
  child.stderr?.on("data", (text: Buffer) => {
    said += text.toString();
  });
  for (let tries = 0; tries < 2400 && child.exitCode === null; tries += 1) {
    const answer = await fetch(origin).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer && child.exitCode === null) return undefined;
    await new Promise((done) => setTimeout(done, 25));
  }
  return said;
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  await end(child);
  rmSync(folder, { recursive: true, force: true });
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((done) => {
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => done(port));
    });
  });
}

/** The first block of code in the guide that is in a language and holds some words. */
function blockOfGuide(language: string, has: string | RegExp): string {
  const blocks = [...guide.matchAll(/^```(\S+)\n(.*?)^```/gms)];
  const found = blocks.find(
    ([, named, block = ""]) =>
      named === language && (typeof has === "string" ? block.includes(has) : has.test(block)),
  );
  if (found?.[2] !== undefined) return found[2];
  throw new Error(`Expected a block of ${language} with ${has} in docs/deploy.md.`);
}

/** A guide that no longer holds what is to be replaced is an error here, not a server that starts by luck. */
function replaceEach(text: string, changes: [found: string | RegExp, put: string][]): string {
  return changes.reduce((result, [found, put]) => {
    const changed = result.replace(found, () => put);
    if (changed !== result) return changed;
    throw new Error(`Expected ${found} in docs/deploy.md, found:\n${result}`);
  }, text);
}
