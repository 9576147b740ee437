/** Entry of every page, run before the first paint: sets the colours that the reader chose on an earlier page. */
const chosen = readChoice();
if (chosen) document.documentElement.dataset["theme"] = chosen;
document.documentElement.dataset["script"] = "on";

// The style sheet has a font that comes late wait for the next page, which finds it in the cache. A disk has none.
if (location.protocol === "file:")
  for (const face of document.fonts) if (face.family.includes("Newsreader")) face.display = "swap";

function readChoice(): "light" | "dark" | undefined {
  try {
    const stored = localStorage.getItem("dateline-theme");
    return stored === "light" || stored === "dark" ? stored : undefined;
  } catch {
    return undefined;
  }
}
