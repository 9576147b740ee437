/** The selection as an address that can be sent, unless it is too long for one. */
import type { SelectedItem } from "../../../desk/selected-item.ts";
import { longestAddress, toSelectionFragment } from "../../../desk/shared-selection.ts";
import { announce, copyText, t } from "../shared-desk.ts";
import { siteAddress } from "./site-address.ts";

export async function copyLink(items: readonly SelectedItem[]): Promise<void> {
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
