/** The selection as an address that can be sent, or as a file where it is too long for one. */
import type { SelectedItem } from "../../../desk/selected-item.ts";
import { emptyDesk } from "../../../desk/desk.ts";
import { takeAwayParts } from "./lazy-parts.ts";
import { button } from "./parts.ts";
import { announce, element, saveFile, siteName, t, writeDesk } from "../shared-desk.ts";

export function sharingParts(items: readonly SelectedItem[]): HTMLElement {
  return element(
    "p",
    { class: "shelf-tools" },
    button(t("Copy as a link"), "copy-link", () => void copyLink(items)),
    button(t("Save the selection as a file"), "save-selection", () => saveSelection(items)),
  );
}

async function copyLink(items: readonly SelectedItem[]): Promise<void> {
  const takeAway = await takeAwayParts.load();
  if (takeAway) await takeAway.copyLink(items);
  else announce(t("The formats did not arrive. Try again."));
}

/** A desk with nothing but the selection: it is brought in like any other. */
function saveSelection(items: readonly SelectedItem[]): void {
  const content = writeDesk({ ...emptyDesk, selection: items }, siteName(), 1);
  saveFile("selection.jsonld", "application/ld+json", content);
}
