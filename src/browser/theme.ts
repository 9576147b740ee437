/** Entry of every page, run before the first paint: sets the colours that the reader chose on an earlier page. */
const chosen = readChoice();
if (chosen) document.documentElement.dataset["theme"] = chosen;
document.documentElement.dataset["script"] = "on";

// Browsers hold the first paint back a little for a face that is asked for by now; from a disk it is there in time.
// The title tells whether the page needs the letters beyond those of Western Europe, which are a file of their own.
document.fonts.load("1em Newsreader", `a${document.title}`).catch(() => undefined);

function readChoice(): "light" | "dark" | undefined {
  try {
    const stored = localStorage.getItem("dateline-theme");
    return stored === "light" || stored === "dark" ? stored : undefined;
  } catch {
    return undefined;
  }
}
