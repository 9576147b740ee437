/** Words, paragraphs and cells as rich text gives them → HTML. */
import { escapeText } from "entities";

export class HtmlWriter {
  readonly #parts: string[] = [];
  #paragraph = "";
  #cell = "";
  #isTableOpen = false;
  #isRowOpen = false;
  /** Of a heading, from 1; 0 for any other paragraph. */
  depth = 0;
  isInTable = false;

  write(words: string, { bold, italic }: { bold: boolean; italic: boolean }): void {
    const escaped = escapeText(words);
    const emphasized = italic ? `<i>${escaped}</i>` : escaped;
    this.#paragraph += bold ? `<b>${emphasized}</b>` : emphasized;
  }

  breakLine(): void {
    this.#paragraph += "<br>";
  }

  anchor(name: string): void {
    this.#paragraph += `<a id="${escapeAttribute(name)}"></a>`;
  }

  openLink(url: string): void {
    this.#paragraph += `<a href="${escapeAttribute(url)}">`;
  }

  closeLink(): void {
    this.#paragraph += "</a>";
  }

  endParagraph(): void {
    const words = this.#paragraph;
    this.#paragraph = "";
    const tag = this.depth > 0 ? `h${this.depth}` : "p";
    const written = words === "" ? "" : `<${tag}>${words}</${tag}>`;
    if (this.isInTable) this.#cell += written;
    else {
      this.#closeTable();
      this.#parts.push(written);
    }
  }

  endCell(): void {
    this.isInTable = true;
    this.endParagraph();
    if (!this.#isTableOpen) this.#parts.push("<table>");
    if (!this.#isRowOpen) this.#parts.push("<tr>");
    this.#isTableOpen = this.#isRowOpen = true;
    this.#parts.push(`<td>${this.#cell}</td>`);
    this.#cell = "";
  }

  endRow(): void {
    if (this.#isRowOpen) this.#parts.push("</tr>");
    this.#isRowOpen = false;
  }

  finish(): string {
    this.endParagraph();
    this.#closeTable();
    return this.#parts.join("");
  }

  #closeTable(): void {
    if (this.#cell !== "") this.endCell();
    this.endRow();
    if (this.#isTableOpen) this.#parts.push("</table>");
    this.#isTableOpen = false;
  }
}

function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', "&quot;");
}
