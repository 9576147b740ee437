/** Entry of every page, run before the first paint: sets what the reader chose on an earlier page. */
const theme = readChoice("dateline-theme", ["light", "dark"]);
if (theme) document.documentElement.dataset["theme"] = theme;
const names = readChoice("dateline-names", ["off"]);
if (names) document.documentElement.dataset["names"] = names;
document.documentElement.dataset["script"] = "on";

// The face is inside the style sheet. Chromium unpacks it while it lays out, too late for the first paint, but holds
// that back for a face that a script has asked for.
for (const weight of [400, 600])
  document.fonts.load(`${weight} 1em Newsreader`).catch(() => undefined);

function readChoice(key: string, known: readonly string[]): string | undefined {
  try {
    const stored = localStorage.getItem(key);
    return stored !== null && known.includes(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}
