/** Before the first paint: the colours the reader chose on an earlier page. Nothing is kept unless the reader chose. */
const chosen = readChoice();
if (chosen) document.documentElement.dataset["theme"] = chosen;
document.documentElement.dataset["script"] = "on";

// The style sheet has a font that comes late wait for the next page, which finds it in the cache. A disk has none.
if (location.protocol === "file:")
  for (const face of document.fonts) if (face.family.includes("Newsreader")) face.display = "swap";

function readChoice(): "light" | "dark" | undefined {
  try {
    const kept = localStorage.getItem("dateline-theme");
    return kept === "light" || kept === "dark" ? kept : undefined;
  } catch {
    return undefined;
  }
}
