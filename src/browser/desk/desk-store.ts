/**
 * The desk of this site in this browser. Nothing is stored before the reader has switched it on.
 *
 * On a disk all pages may share one storage, and a host may have several sites: the key has the name of the site.
 * Two tabs may be open: every change starts from what is stored now.
 */
import { type Desk, emptyDesk } from "../../desk/desk.ts";
import { readDesk, writeDesk } from "../../desk/desk-file.ts";
import { mergeDesks } from "../../desk/merge-desks.ts";
import { deskKey, siteName } from "./desk-key.ts";

/**
 * - `off`: the reader has not switched it on.
 * - `kept`: the browser stores it.
 * - `unsaved`: the browser stores nothing (`why` says which); what is here lasts until the page is left.
 */
export type DeskState =
  | { state: "off" }
  | { state: "kept" }
  | { state: "unsaved"; why: "no-storage" | "full" | "damaged" };

let desk: Desk = emptyDesk;
let state: DeskState = { state: "off" };
const listeners: (() => void)[] = [];

/** The desk as it is now. */
export function currentDesk(): Desk {
  return desk;
}

export function deskState(): DeskState {
  return state;
}

/** Has a function called after every change, also of another tab. */
export function onDeskChange(listener: () => void): void {
  listeners.push(listener);
}

/** Reads what is stored, and follows what other tabs store. */
export function openDesk(): void {
  load();
  addEventListener("storage", ({ key }) => {
    if (key !== deskKey() && key !== null) return;
    load();
    tell();
  });
}

/** Starts to keep a desk. Where the browser stores nothing, it lasts until the page is left. */
export function switchOn(): void {
  store(desk);
  tell();
}

/** Changes the desk, and stores it if it is switched on. */
export function changeDesk(change: (desk: Desk) => Desk): void {
  if (state.state === "kept") load();
  store(change(desk));
  tell();
}

/** Removes everything that is kept, and switches the desk off. */
export function clearDesk(): void {
  desk = emptyDesk;
  state = { state: "off" };
  try {
    localStorage.removeItem(deskKey());
  } catch {
    // What cannot be reached holds nothing.
  }
  tell();
}

/** What is stored, as it is, for a reader whose desk cannot be read. */
export function storedText(): string {
  return readStored() ?? "";
}

/** An id that no other entry has, and the present instant. */
export function newEntry(): { id: string; modified: string } {
  return { id: `urn:uuid:${newUuid()}`, modified: new Date().toISOString() };
}

function load(): void {
  const text = readStored();
  if (text === undefined) return;
  if (text === null) {
    if (state.state === "kept") desk = emptyDesk;
    if (state.state === "kept") state = { state: "off" };
    return;
  }
  try {
    const stored = readDesk(text);
    desk = state.state === "unsaved" ? mergeDesks(stored, desk) : stored;
    state = { state: "kept" };
  } catch {
    state = { state: "unsaved", why: "damaged" };
  }
}

/** null if nothing is stored, undefined if the browser has no storage. */
function readStored(): string | null | undefined {
  try {
    return localStorage.getItem(deskKey());
  } catch {
    return undefined;
  }
}

function store(changed: Desk): void {
  desk = changed;
  // What cannot be read may still be mended by hand: it is not written over.
  if (state.state === "unsaved" && state.why === "damaged") return;
  try {
    localStorage.setItem(deskKey(), writeDesk(desk, siteName(), 0));
    state = { state: "kept" };
  } catch {
    state = { state: "unsaved", why: readStored() === undefined ? "no-storage" : "full" };
  }
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** Like crypto.randomUUID, which pages without a secure connection do not have. */
function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, at) =>
    (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte)
      .toString(16)
      .padStart(2, "0"),
  );
  return hex.join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
