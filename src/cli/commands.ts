/** The commands of the command line, in the order in which help lists them. */
import type { CommandEntry } from "./command.ts";

export const commands: readonly CommandEntry[] = [
  {
    name: "build",
    takes: "[folder] [destination]",
    about: "Reads the articles in a folder and writes the site",
    load: async () => (await import("./build.ts")).build,
  },
  {
    name: "serve",
    takes: "[folder] [destination]",
    about: "Builds the site and shows it on this machine until Ctrl+C",
    load: async () => (await import("./serve.ts")).serve,
  },
  {
    name: "dev",
    takes: "[folder]",
    about: "Shows the site while you work on the folder, until Ctrl+C",
    load: async () => (await import("./dev.ts")).dev,
  },
  {
    name: "inspect",
    takes: "[folder|file]",
    about: "Prints the records of the articles, one a line, and what is wrong with the files",
    load: async () => (await import("./inspect.ts")).inspect,
  },
  {
    name: "suggest",
    takes: "[folder]",
    about: "Prints a draft of corpus.yaml: what a person could add to what was understood",
    load: async () => (await import("./suggest.ts")).suggest,
  },
  {
    name: "export",
    takes: "[folder]",
    about: "Writes the articles and names for a search engine or a database",
    load: async () => (await import("./export.ts")).exportCorpus,
  },
  {
    name: "read",
    takes: "[folder]",
    about: "Reads a part of the articles, for another machine that builds the site",
    load: async () => (await import("./read.ts")).read,
  },
  {
    name: "merge",
    takes: "<folder> <file…>",
    about: "Joins what several machines have read, for the next build of the folder",
    load: async () => (await import("./merge.ts")).merge,
  },
  {
    name: "diff",
    takes: "<older> [newer]",
    about: "Says what a reader would notice has changed between two builds",
    load: async () => (await import("./diff.ts")).diff,
  },
  {
    name: "pack",
    takes: "[archive.zip] [site]",
    about: "Packs a site, dist/ unless named, with a note for whoever opens it",
    load: async () => (await import("./pack.ts")).pack,
  },
  {
    name: "check",
    takes: "[site]",
    about: "Checks that a site, dist/ unless named, is whole",
    load: async () => (await import("./check.ts")).check,
  },
];
