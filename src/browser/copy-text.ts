/** Text onto the clipboard. */
import { element } from "./element.ts";

/** In: text. Out: whether it was copied: by the clipboard of today, or, where a page is not secure enough for it, the one of old. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = element("textarea", { class: "clipboard", "aria-hidden": "true" });
    field.value = text;
    document.body.append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    return copied;
  }
}
