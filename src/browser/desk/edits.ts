/** Changes of the desk that can be undone, as far back as the page was opened. */
import { addEntry, type Desk, type ListName, removeEntry, replaceEntry } from "../../desk/desk.ts";
import type { Entry } from "../../desk/entry.ts";
import { t } from "../../text/interface-language.ts";
import { copyText } from "../copy-text.ts";
import { element } from "../element.ts";
import { describeTrouble } from "./describe-trouble.ts";
import { changeDesk, newEntry } from "./desk-store.ts";

/** Undoes one change. An entry that comes back has a new id, as its old one is among the removed. */
type Undo = (idOf: (id: string) => string) => void;

const undos: Undo[] = [];
const newIds = new Map<string, string>();

/** What an entry of a list says, without id and time. */
export type Content<Name extends ListName> = Omit<Desk[Name][number], keyof Entry>;

/** Adds an entry. @returns its id */
export function add<Name extends ListName>(
  name: Name,
  content: Content<Name>,
  done: string,
): string {
  const entry = toEntry(name, content);
  changeDesk((desk) => addEntry(desk, name, entry));
  tell(done, (idOf) => remove(idOf(entry.id)));
  return entry.id;
}

/** Removes an entry. */
export function removeWithUndo<Name extends ListName>(
  name: Name,
  entry: Desk[Name][number],
  done: string,
): void {
  remove(entry.id);
  tell(done, () => {
    const back = toEntry(name, entry);
    newIds.set(entry.id, back.id);
    changeDesk((desk) => addEntry(desk, name, back));
  });
}

/** Changes an entry. @returns the id that it has now */
export function change<Name extends ListName>(
  name: Name,
  { entry, to }: { entry: Desk[Name][number]; to: Content<Name> },
  done: string,
): string {
  const put = (id: string, content: Content<Name>) => {
    const by = toEntry(name, content);
    newIds.set(id, by.id);
    changeDesk((desk) => replaceEntry(desk, name, { id, by }));
    return by.id;
  };
  const changed = put(entry.id, to);
  tell(done, (idOf) => put(idOf(changed), entry));
  return changed;
}

/** Undoes the last change. @returns whether there was one */
function undoLast(): boolean {
  const undo = undos.pop();
  undo?.(latestId);
  if (undo) announce(t("Undone"));
  return undo !== undefined;
}

/** Ctrl+Z and Cmd+Z, but in a field they are for what is typed there. */
export function startUndoKey(): void {
  document.addEventListener("keydown", (event) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === "z";
    const [target] = event.composedPath();
    const types = target instanceof Element && target.matches("input, textarea");
    if (isUndo && !types && undoLast()) event.preventDefault();
  });
}

/** The id that an entry has now. */
function latestId(id: string): string {
  let latest = id;
  for (let next = newIds.get(latest); next !== undefined; next = newIds.get(latest)) latest = next;
  return latest;
}

function remove(id: string): void {
  changeDesk((desk) => removeEntry(desk, id, newEntry().modified));
}

function toEntry<Name extends ListName>(_: Name, content: Content<Name>): Desk[Name][number] {
  return { ...content, ...newEntry() } as Desk[Name][number];
}

let bar: { root: HTMLElement; status: HTMLElement; undo: HTMLElement } | undefined;

function tell(done: string, undo: Undo): void {
  undos.push(undo);
  announce([done, describeTrouble()].filter(Boolean).join(". "), true);
}

/** A line at the foot of the window: what was done, and a button to undo it. */
export function announce(words: string, canUndo = false): void {
  bar ??= makeBar();
  bar.root.hidden = false;
  bar.undo.hidden = !canUndo;
  bar.status.textContent = words;
}

/** Copies a text and says whether that was possible. */
export async function copyAndSay(text: string): Promise<void> {
  const isCopied = await copyText(text);
  announce(isCopied ? t("Copied") : t("This browser does not allow copying here."));
}

function makeBar() {
  const status = element("span", { role: "status" });
  const undo = element("button", { type: "button" }, t("Undo"));
  const close = element("button", { type: "button", "aria-label": t("Close") }, "×");
  const root = element("div", { class: "desk-bar" }, status, undo, close);
  undo.addEventListener("click", () => void undoLast());
  close.addEventListener("click", () => {
    root.hidden = true;
  });
  document.body.append(root);
  return { root, status, undo };
}
