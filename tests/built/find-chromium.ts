/** Finds a Chromium to test with, installs Debian's where it may, or says in one sentence what to install. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Out: the path of a Chromium on this machine. Throws an error that says what to install when there is none. */
export function findChromium(): string {
  const chromium = [process.env["CHROMIUM"], ...places].find((path) => path && existsSync(path));
  if (!chromium)
    throw new Error(
      "No Chromium found: install Debian's package chromium, or set CHROMIUM to the path of one.",
    );
  return chromium;
}

function installChromium(): void {
  const options = {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  } as const;
  execFileSync("apt-get", ["update"], options);
  execFileSync(
    "apt-get",
    ["install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core"],
    options,
  );
}

if (import.meta.main) {
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (mayInstall && !places.some((path) => existsSync(path))) installChromium();
  console.info(`Chromium: ${findChromium()}`);
}
