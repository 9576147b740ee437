/** Entry of every page, run before the first paint: sets what the reader chose on an earlier page. */
const root = document.documentElement.dataset;
const theme = readChoice("dateline-theme", ["light", "dark"]);
if (theme) root["theme"] = theme;
const names = readChoice("dateline-names", ["off"]);
if (names) root["names"] = names;
root["script"] = "on";

// The face is inside style sheets, but browsers unpack it beside the first layout, and may paint before it is
// there. Until it is, some milliseconds, the page stays hidden, so that nothing moves. A page without the second
// sheet has no such family, and so nothing to wait for.
root["face"] = "coming";
const faces = [400, 600].flatMap((weight) => [
  document.fonts.load(`${weight} 1em Newsreader`),
  document.fonts.load(`${weight} 1em "Newsreader More"`, "è"),
]);
void Promise.allSettled(faces).then(() => delete root["face"]);

function readChoice(key: string, known: readonly string[]): string | undefined {
  try {
    const stored = localStorage.getItem(key);
    return stored !== null && known.includes(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}
