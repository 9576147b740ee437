/** Rich text (RTF) → HTML with the words of its body: paragraphs, tables, bold and italic words, links. */
import { codePageOfCharset, decodeCodePage } from "./code-pages.ts";
import { characters, type Destination, destinations, signs } from "./control-words.ts";
import { HtmlWriter } from "./html-writer.ts";
import { readTokens, type Token } from "./tokens.ts";

/**
 * Converts a file.
 *
 * @param source the file, one character a byte.
 */
export function convertToHtml(source: string): { html: string; title?: string } {
  const converter = new RtfConverter();
  for (const token of readTokens(source)) converter.take(token);
  return converter.finish();
}

/** What holds within a group, and ends with it. */
interface Group {
  to: Destination;
  /** Whether `\*` stands in this group: what follows may be left out by programs that do not know it. */
  isOptional: boolean;
  /** Whether its words are those of a link. */
  isLink: boolean;
  codePage: number;
  /** How many characters stand in for a Unicode one, for programs that know none. */
  substitutes: number;
  bold: boolean;
  italic: boolean;
  hidden: boolean;
}

class RtfConverter {
  readonly #writer = new HtmlWriter();
  readonly #outer: Group[] = [];
  #group: Group = {
    to: "body",
    isOptional: false,
    isLink: false,
    codePage: 1252,
    substitutes: 1,
    bold: false,
    italic: false,
    hidden: false,
  };
  /** Bytes that are not decoded yet: those of one letter may come as several tokens. */
  #bytes = "";
  #toSkip = 0;
  #defaultCodePage = 1252;
  /** In the table of fonts: the one that is described. */
  #font = 0;
  readonly #codePages = new Map<number, number>();
  /** In the table of styles: the one that is described. */
  #style = 0;
  readonly #depths = new Map<number, number>();
  /** Words that go elsewhere than into the body. */
  #words: Record<"title" | "styles" | "link" | "anchor", string> = {
    title: "",
    styles: "",
    link: "",
    anchor: "",
  };

  take(token: Token): void {
    if (token.type !== "bytes") this.#flush();
    if (token.type === "bytes") this.#takeBytes(token.bytes);
    else if (token.type === "open") this.#openGroup();
    else if (token.type === "close") this.#closeGroup();
    else if (token.type === "symbol") this.#takeSymbol(token.sign);
    else this.#takeControl(token.word, token.value);
  }

  finish(): { html: string; title?: string } {
    this.#flush();
    const title = this.#words.title.trim();
    return { html: this.#writer.finish(), ...(title && { title }) };
  }

  #takeBytes(bytes: string): void {
    const skipped = Math.min(this.#toSkip, bytes.length);
    this.#toSkip -= skipped;
    this.#bytes += bytes.slice(skipped);
  }

  #flush(): void {
    if (this.#bytes === "") return;
    const text = decodeCodePage(this.#bytes, this.#group.codePage);
    this.#bytes = "";
    this.#write(text);
  }

  #write(text: string): void {
    const { to, hidden } = this.#group;
    if (to === "body" && !hidden) this.#writer.write(text, this.#group);
    if (to === "title" || to === "styles" || to === "link" || to === "anchor")
      this.#words[to] += text;
  }

  #openGroup(): void {
    this.#outer.push(this.#group);
    this.#group = { ...this.#group, isOptional: false, isLink: false };
  }

  #closeGroup(): void {
    const { to, isLink } = this.#group;
    const outer = this.#outer.pop();
    if (!outer) return;
    if (isLink) this.#writer.closeLink();
    if (to === "styles") this.#endStyle();
    if (to === "anchor") this.#writer.anchor(this.#takeWords("anchor"));
    this.#group = outer;
  }

  #takeWords(of: "styles" | "link" | "anchor"): string {
    const words = this.#words[of];
    this.#words[of] = "";
    return words;
  }

  #takeSymbol(sign: string): void {
    const character = signs[sign];
    if (character !== undefined) this.#write(character);
    else if ("\\{}".includes(sign)) this.#takeBytes(sign);
    else if (sign === "\n" || sign === "\r") this.#takeLayout("par");
    else if (sign === "*" && this.#group.to === "body")
      Object.assign(this.#group, { to: "skipped", isOptional: true });
  }

  #takeControl(word: string, value: number | undefined): void {
    const character = characters[word];
    const destination = destinations.get(word);
    if (character !== undefined) this.#write(character);
    else if (destination) this.#lead(destination);
    else if (word === "u") this.#writeUnicode(value ?? 0);
    else if (word === "uc") this.#group.substitutes = value ?? 1;
    else if (this.#group.to === "fonts") this.#takeFontTable(word, value);
    else if (this.#group.to === "styles" && word === "s") this.#style = value ?? 0;
    else if (!this.#takeFormat(word, value)) this.#takeLayout(word, value);
  }

  /** What stands in a header or the like stays out, whatever it holds. */
  #lead(destination: Destination): void {
    const { to, isOptional } = this.#group;
    if (to === "body" || isOptional || (to === "info" && destination === "title"))
      this.#group.to = destination;
  }

  #writeUnicode(value: number): void {
    this.#write(String.fromCharCode(value < 0 ? value + 0x10000 : value));
    this.#toSkip = this.#group.substitutes;
  }

  #takeFontTable(word: string, value = 0): void {
    const codePage = word === "cpg" ? value : codePageOfCharset(value);
    if (word === "f") this.#font = value;
    else if (word === "cpg" || word === "fcharset")
      if (codePage !== undefined && codePage !== 1252)
        // Charset 0 is that of the West, and stands where another one is meant.
        this.#codePages.set(this.#font, codePage);
  }

  /** @returns whether the word is one of format. */
  #takeFormat(word: string, value: number | undefined): boolean {
    const group = this.#group;
    if (word === "b") group.bold = value !== 0;
    else if (word === "i") group.italic = value !== 0;
    else if (word === "v" || word === "deleted") group.hidden = value !== 0;
    else if (word === "plain") Object.assign(group, { bold: false, italic: false, hidden: false });
    else if (word === "f")
      group.codePage = this.#codePages.get(value ?? 0) ?? this.#defaultCodePage;
    else if (word === "ansicpg") this.#defaultCodePage = group.codePage = value || 1252;
    else if (word === "mac") this.#defaultCodePage = group.codePage = 10000;
    else return false;
    return true;
  }

  #takeLayout(word: string, value = 0): void {
    if (this.#group.to !== "body") return;
    const writer = this.#writer;
    if (word === "par" || word === "sect" || word === "page") writer.endParagraph();
    else if (word === "line") writer.breakLine();
    else if (word === "pard") Object.assign(writer, { depth: 0, isInTable: false });
    else if (word === "intbl") writer.isInTable = true;
    else if (word === "cell") writer.endCell();
    else if (word === "row") writer.endRow();
    else if (word === "s") writer.depth = this.#depths.get(value) ?? 0;
    else if (word === "outlinelevel" && value < 6) writer.depth = value + 1;
    else if (word === "fldrslt") this.#openLink();
  }

  /** `HYPERLINK "https://…"` stands before the words that it is behind. */
  #openLink(): void {
    const url = hyperlink.exec(this.#takeWords("link"))?.[1];
    if (url === undefined) return;
    this.#writer.openLink(url);
    this.#group.isLink = true;
  }

  #endStyle(): void {
    const depth = headingName.exec(this.#takeWords("styles"))?.[1];
    if (depth !== undefined) this.#depths.set(this.#style, Number(depth));
    this.#style = 0;
  }
}

const hyperlink = /HYPERLINK\s{1,9}"([^"]{1,2000})"/;

/** "heading 1;" */
const headingName = /^\s{0,9}heading ([1-6])\b/i;
