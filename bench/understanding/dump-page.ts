/** The HTML of a page → its text as people save it: a line for each block, menus and all. */
import { Parser } from "htmlparser2";
import { partOfLine, withoutText } from "../../src/formats/html-elements.ts";

/** `paste`: all marked and copied; `html2text`: with the marks of Markdown that this tool writes. */
export type DumpStyle = "paste" | "html2text";

/** Dumps a page. */
export function dumpPage(html: string, style: DumpStyle): string {
  const lines: string[] = [];
  let line = "";
  let hidden = 0;
  let address = "";
  const isMarked = style === "html2text";
  const end = () => {
    const words = line.replaceAll(/\s+/g, " ").trim();
    if (words !== "" && words !== "*" && !/^#+$/.test(words)) lines.push(words);
    line = "";
  };
  const parser = new Parser({
    onopentag(tag, { href = "" }) {
      if (withoutText.has(tag)) hidden += 1;
      if (tag === "br" || !partOfLine.has(tag)) end();
      if (!isMarked || hidden > 0) return;
      if (tag === "a") {
        line += "[";
        address = href;
      } else if (tag === "li") line += "* ";
      else if (/^h[1-6]$/.test(tag)) line += `${"#".repeat(Number(tag[1]))} `;
      else if (tag === "strong" || tag === "b") line += "**";
      else if (tag === "em" || tag === "i") line += "_";
    },
    ontext(text) {
      if (hidden === 0) line += text;
    },
    onclosetag(tag) {
      if (withoutText.has(tag)) hidden -= 1;
      if (isMarked && hidden === 0) {
        if (tag === "a") line += `](${address})`;
        else if (tag === "strong" || tag === "b") line += "**";
        else if (tag === "em" || tag === "i") line += "_";
      }
      if (!partOfLine.has(tag)) end();
    },
  });
  parser.end(html);
  end();
  return lines.join(isMarked ? "\n\n" : "\n");
}
