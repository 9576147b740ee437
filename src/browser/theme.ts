/** Before the first paint: the colours the reader chose on an earlier page. Nothing is kept unless the reader chose. */
const chosen = readChoice();
if (chosen) document.documentElement.dataset["theme"] = chosen;
document.documentElement.dataset["script"] = "on";

function readChoice(): "light" | "dark" | undefined {
  try {
    const kept = localStorage.getItem("dateline-theme");
    return kept === "light" || kept === "dark" ? kept : undefined;
  } catch {
    return undefined;
  }
}
