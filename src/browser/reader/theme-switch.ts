/** The button that changes between light and dark. The choice is stored for later pages if the browser allows it. */
import { t } from "../../text/interface-language.ts";

export function startThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>(".theme-switch");
  if (!button) return;
  label(button);
  button.addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    document.documentElement.dataset["theme"] = theme;
    label(button);
    store(theme);
  });
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset["theme"];
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function label(button: HTMLButtonElement): void {
  button.setAttribute(
    "aria-label",
    isDark() ? t("Change to light colours") : t("Change to dark colours"),
  );
}

function store(theme: string): void {
  try {
    localStorage.setItem("dateline-theme", theme);
  } catch {
    return; // Storage is switched off: the choice holds for this page.
  }
}
