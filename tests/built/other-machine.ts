/**
 * Loaded before a build, to make it run as if elsewhere: folders list their files the other way round,
 * and it is years later. What the build makes must not show it.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const years = 5 * 365.25 * 24 * 3600 * 1000;

const readFolder = fs.readdirSync;
const readFolderLater = fs.promises.readdir;
Object.assign(fs, {
  readdirSync: (...given: Parameters<typeof readFolder>) => readFolder(...given).reverse(),
});
Object.assign(fs.promises, {
  readdir: async (...given: Parameters<typeof readFolderLater>) =>
    (await readFolderLater(...given)).reverse(),
});
syncBuiltinESMExports();

const RealDate = Date;
const now = RealDate.now.bind(RealDate);
RealDate.now = () => now() + years;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, self) =>
    Reflect.construct(target, given.length === 0 ? [target.now()] : given, self),
  apply: (target) => new target(target.now()).toString(),
});
