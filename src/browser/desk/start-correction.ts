/** On the page of a name: a button that opens the form for corrections. */
import { proposeCorrection } from "./open-dialog.ts";
import { element, pagePath, t } from "./shared-desk.ts";

export function startCorrection(): void {
  const tools = document.querySelector(".name-page .name-tools");
  if (!tools) return;
  const button = element(
    "button",
    { type: "button", class: "correction-button" },
    t("Propose a correction"),
  );
  button.addEventListener("click", () => {
    const [name = "", ...spellings] = readNames();
    // Further pages of a name, "kyiv.2.html", are the same name.
    const page = pagePath().replace(/\.\d+\.html$/, ".html");
    proposeCorrection([{ page, name, spellings }]);
  });
  tools.append(button);
}

/** The name of this page and how articles print it, as the page's own data say. */
function readNames(): string[] {
  const heading = document.querySelector("h1")?.textContent.trim() ?? "";
  try {
    const text = document.querySelector("script[type='application/ld+json']")?.textContent ?? "{}";
    const { alternateName = [] } = JSON.parse(text) as { alternateName?: string[] };
    return [heading, ...alternateName];
  } catch {
    return [heading];
  }
}
