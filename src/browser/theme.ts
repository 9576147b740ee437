/** Entry of every page, run before the first paint: sets the colours that the reader chose on an earlier page. */
const chosen = readChoice();
if (chosen) document.documentElement.dataset["theme"] = chosen;
document.documentElement.dataset["script"] = "on";

// The face is inside the style sheet. Chromium unpacks it while it lays out, too late for the first paint, but holds
// that back for a face that a script has asked for.
for (const weight of [400, 600])
  document.fonts.load(`${weight} 1em Newsreader`).catch(() => undefined);

function readChoice(): "light" | "dark" | undefined {
  try {
    const stored = localStorage.getItem("dateline-theme");
    return stored === "light" || stored === "dark" ? stored : undefined;
  } catch {
    return undefined;
  }
}
