/** The selection as an address that can be sent, or as a file where it is too long for one. */
import type { SelectedItem } from "../../../desk/selected-item.ts";
import { longestAddress, toSelectionFragment } from "../../../desk/shared-selection.ts";
import { emptyDesk } from "../../../desk/desk.ts";
import { t } from "../../../text/interface-language.ts";
import { copyText } from "../../copy-text.ts";
import { element } from "../../element.ts";
import { siteName } from "../desk-key.ts";
import { sharedDesk } from "../shared-desk.ts";
import { button } from "./parts.ts";
import { siteAddress } from "./site-address.ts";

export function sharingParts(items: readonly SelectedItem[]): HTMLElement {
  return element(
    "p",
    { class: "shelf-tools" },
    button(t("Copy as a link"), "copy-link", () => void copyLink(items)),
    button(t("Save the selection as a file"), "save-selection", () => saveSelection(items)),
  );
}

async function copyLink(items: readonly SelectedItem[]): Promise<void> {
  const { announce } = sharedDesk();
  const base = siteAddress() || new URL(".", location.href).href;
  const address = `${base}desk.html${await toSelectionFragment(items)}`;
  if (address.length > longestAddress)
    announce(
      t(
        "The link would have {length} characters; many programs break links over {most}. Send a file.",
        {
          length: address.length,
          most: longestAddress,
        },
      ),
    );
  else if (await copyText(address)) announce(t("Link copied"));
  else announce(t("This browser does not allow copying here."));
}

/** A desk with nothing but the selection: it is brought in like any other. */
function saveSelection(items: readonly SelectedItem[]): void {
  const { saveFile, writeDesk } = sharedDesk();
  const content = writeDesk({ ...emptyDesk, selection: items }, siteName(), 1);
  saveFile("selection.jsonld", "application/ld+json", content);
}
