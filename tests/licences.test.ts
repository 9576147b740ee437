/** What a user installs may be used and passed on: every package and every table says under which licence. */
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { test } from "node:test";

interface Lockfile {
  packages: Record<
    string,
    { license?: string; dev?: boolean; integrity?: string; hasInstallScript?: boolean }
  >;
}

const lockfile = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lockfile;
const shipped = Object.entries(lockfile.packages).flatMap(([path, about]) =>
  path === "" || about.dev ? [] : [{ name: path.replace(/^.*node_modules\//, ""), ...about }],
);

/** They ask for no more than their own text beside a copy, or, LGPL and MPL, for changes to themselves. */
const allowed = new Set(
  "0BSD Apache-2.0 BlueOak-1.0.0 BSD BSD-2-Clause BSD-3-Clause CC0-1.0 ISC LGPL-3.0-or-later MIT MIT-0 MPL-2.0 Python-2.0 Zlib".split(
    " ",
  ),
);

/** Their package.json names none; the licence is in the README. */
const licencesElsewhere: Record<string, string> = { format: "MIT" };

test("every package that users install has a licence that lets them pass it on", () => {
  const others = shipped.filter(({ name, license = licencesElsewhere[name] ?? "none" }) => {
    const choices = license.replace(/^\(|\)$/g, "").split(" OR ");
    return !choices.some((choice) => choice.split(" AND ").every((part) => allowed.has(part)));
  });
  assert.deepEqual(others, []);
});

test("every package that users install is pinned by its content", () => {
  const loose = shipped.filter(({ integrity }) => !integrity?.startsWith("sha512-"));
  assert.deepEqual(loose, []);
});

test("every version that package.json names is exact", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    assert.match(version, /^\d+\.\d+\.\d+(?:-[\w.]+)?$/, name);
});

test("a package that would run a script when it is installed is named, and says whether it may", () => {
  const named = JSON.parse(readFileSync("package.json", "utf8")) as {
    allowScripts: Record<string, boolean>;
  };
  const wanting = Object.entries(lockfile.packages).filter(([, about]) => about.hasInstallScript);
  const names = wanting.map(([path]) => path.replace(/^.*node_modules\//, ""));
  assert.deepEqual(names.sort(), Object.keys(named.allowScripts).sort());
  const forUsers = shipped.filter(({ hasInstallScript }) => hasInstallScript);
  assert.deepEqual(
    forUsers.filter(({ name }) => named.allowScripts[name] !== false),
    [],
    "what users install works without such scripts",
  );
});

test("what users install grows only on purpose", () => {
  assert.ok(shipped.length <= 480, `${shipped.length} packages`);
});

for (const table of globSync("src/**/tables/*.{csv,tsv,bin,json,txt}").sort()) {
  test(`${table} is told of in the README beside it`, () => {
    const readme = readFileSync(join(dirname(table), "README.md"), "utf8");
    assert.ok(readme.includes(basename(table)));
  });
}
