/** Why the desk is not kept, in words. */
import { t } from "../../text/interface-language.ts";
import { deskState } from "./desk-store.ts";

/** Why the browser does not keep what is on the desk; "" if it does. */
export function describeTrouble(): string {
  const now = deskState();
  return now.state === "unsaved" ? whyUnsaved()[now.why] : "";
}

function whyUnsaved() {
  return {
    "no-storage": t(
      "This browser keeps nothing for this page. Save the desk as a file before you leave.",
    ),
    full: t("The storage of this browser is full. Save the desk as a file before you leave."),
    damaged: t("What is stored here cannot be read. It is left as it is; save it as a file."),
  };
}
