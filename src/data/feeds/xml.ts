/** Text for XML 1.0: escaped, and without what no XML file may hold. */

const unfitForXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const special = /[&<>"]/g;
const characterEntities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** "a < b\0" → "a &lt; b�" */
export function toXmlText(text: string): string {
  return text
    .replace(unfitForXml, "\u{fffd}")
    .replace(special, (letter) => characterEntities[letter] ?? letter);
}
