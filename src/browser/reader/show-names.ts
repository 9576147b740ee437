/** The switch for the lines under names. Like the colours it holds on later pages, if the browser stores it. */

export function startShowNames(): void {
  const box = document.querySelector<HTMLInputElement>("#show-names");
  if (!box) return;
  const root = document.documentElement;
  box.checked = root.dataset["names"] !== "off";
  box.addEventListener("change", () => {
    root.dataset["names"] = box.checked ? "on" : "off";
    try {
      localStorage.setItem("dateline-names", root.dataset["names"]);
    } catch {
      return; // Storage is switched off: the choice holds for this page.
    }
  });
}
