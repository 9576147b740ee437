/**
 * Finds the browsers, the web servers, the makers of archives and the Java of the Nu checker to test with, gets
 * Debian's where it may, or says in one sentence what to install. Packages that would start a service are only
 * unpacked, below .dateline/programs/.
 */
import { execFileSync } from "node:child_process";
import { existsSync, globSync, mkdirSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

interface Program {
  /** What it is called in a PATH. */
  commands: string[];
  /** The first of them is so much quicker that it is got also where another one is there. */
  prefersFirst?: true;
  /** Debian's packages, and how they get here. */
  packages: string[];
  how: "install" | "unpack";
  /** Where it is on machines that do not put it in the PATH. */
  elsewhere?: string[];
}

const mac = (name: string, binary = name) => `/Applications/${name}.app/Contents/MacOS/${binary}`;

const programs = {
  chromium: {
    commands: ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"],
    prefersFirst: true,
    packages: ["chromium-headless-shell", "fonts-dejavu-core"],
    how: "install",
    elsewhere: [mac("Chromium"), mac("Google Chrome")],
  },
  firefox: {
    commands: ["firefox-esr", "firefox"],
    packages: ["firefox-esr"],
    how: "install",
    elsewhere: [mac("Firefox", "firefox")],
  },
  apache: { commands: ["apache2"], packages: ["apache2-bin"], how: "install" },
  nginx: { commands: ["nginx"], packages: ["nginx"], how: "unpack" },
  caddy: { commands: ["caddy"], packages: ["caddy"], how: "unpack" },
  java: { commands: ["java"], packages: ["default-jre-headless"], how: "install" },
  python: { commands: ["python3"], packages: ["python3"], how: "install" },
  wget: { commands: ["wget"], packages: ["wget"], how: "install" },
  zimwriterfs: { commands: ["zimwriterfs"], packages: ["zim-tools"], how: "install" },
} satisfies Record<string, Program>;

export type ProgramName = keyof typeof programs;

const unpacked = resolve(".dateline/programs");

/**
 * Finds a program on this machine.
 *
 * @throws Error that says what to install when it is not there.
 */
export function findProgram(name: ProgramName): string {
  const { packages } = programs[name];
  const path = lookFor(name);
  if (path) return path;
  throw new Error(
    `No ${name} found: install Debian's package ${packages[0]}, or set ${name.toUpperCase()} to the path of one.`,
  );
}

function lookFor(name: ProgramName): string | undefined {
  const { commands, elsewhere = [] }: Program = programs[name];
  return [process.env[name.toUpperCase()], ...commands.flatMap(pathsOf), ...elsewhere].find(
    (path) => path && existsSync(path),
  );
}

function pathsOf(command: string): string[] {
  const folders = [
    ...(process.env["PATH"] ?? "").split(delimiter),
    "/usr/sbin",
    join(unpacked, "usr/sbin"),
    join(unpacked, "usr/bin"),
  ];
  return folders.map((folder) => join(folder, command));
}

function isToGet(name: ProgramName): boolean {
  const { commands, prefersFirst }: Program = programs[name];
  const [first = ""] = commands;
  return (
    !lookFor(name) || Boolean(prefersFirst && !pathsOf(first).some((path) => existsSync(path)))
  );
}

function getPrograms(names: readonly ProgramName[]): void {
  if (names.length > 0) runApt(["update"]);
  const packagesTo = (wanted: Program["how"]) =>
    names.flatMap((name) => (programs[name].how === wanted ? programs[name].packages : []));
  for (const name of packagesTo("install")) attempt(() => install(name));
  for (const name of packagesTo("unpack")) attempt(() => unpack(name));
}

/** What cannot be got may have a substitute, or is named at the end. */
function attempt(run: () => void): void {
  try {
    run();
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : thrown);
  }
}

function install(name: string): void {
  runApt(["install", "-y", "--no-install-recommends", name]);
}

function unpack(name: string): void {
  mkdirSync(unpacked, { recursive: true });
  runApt(["download", name], unpacked);
  for (const archive of globSync(join(unpacked, `${name}_*.deb`)))
    execFileSync("dpkg-deb", ["--extract", archive, unpacked]);
}

/** Waits while another program installs, as machines do by themselves when they are new. */
function runApt(parameters: string[], cwd = "."): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const patient = ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"];
  execFileSync("apt-get", [...patient, ...parameters], { stdio: "pipe", env, cwd });
}

if (import.meta.main) {
  const names = Object.keys(programs) as ProgramName[];
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (mayInstall) attempt(() => getPrograms(names.filter(isToGet)));
  const missing = names.filter((name) => !lookFor(name));
  for (const name of names) console.info(`${name}: ${lookFor(name) ?? "not found"}`);
  if (missing.length > 0) {
    const packages = missing.flatMap((name) => programs[name].packages).join(" ");
    const variables = missing.map((name) => name.toUpperCase()).join(", ");
    console.error(
      `The tests need them all: sudo apt-get install ${packages}, or set ${variables} to a path each.`,
    );
    process.exitCode = 1;
  }
}
