/** Twelve ways in which a text may write a name that is withheld, with several variants each. */

export const withheldName = "Zoë O’Quillfeather-Hatterley";

export const ways: Readonly<Record<string, readonly string[]>> = {
  "letters large and small": [
    "Zoë O’Quillfeather-Hatterley",
    "ZOË O’QUILLFEATHER-HATTERLEY",
    "zoë o’quillfeather-hatterley",
    "Zoë O’QUILLFEATHER-Hatterley",
  ],
  "blank space": [
    "Zoë\u00a0O’Quillfeather-Hatterley",
    "Zoë  O’Quillfeather-Hatterley",
    "Zoë\tO’Quillfeather-Hatterley",
    "Zoë\nO’Quillfeather-Hatterley",
    "Zoë\u202fO’Quillfeather-Hatterley",
    "Zoë\u2003O’Quillfeather-Hatterley",
  ],
  "invisible characters": [
    "Zoë O’Quill\u00adfeather-Hat\u00adterley",
    "Z\u200boë O’Quill\u200bfeather-Hatterley",
    "Zoë O’Quill\u2060feather-Hatterley",
    "Zoë \u202aO’Quillfeather-Hatterley\u202c",
    "\ufeffZoë O’Quillfeather-\u200dHatterley",
    "Zoë O’Quill\u0007feather-Hatterley",
    "Zoë O’Quill\u{e0041}feather-Hatterley",
  ],
  "character references": [
    "Zo&euml; O&rsquo;Quillfeather-Hatterley",
    "Zo&#235; O&#8217;Quillfeather&#45;Hatterley",
    "Zo&#xEB; O&#x2019;Quill&shy;feather-Hatterley",
    "Zo&amp;euml; O&amp;rsquo;Quillfeather-Hatterley",
    "Zoë&nbsp;O’&#81;uillfeather-Hatterley",
    "Zo#xEB; O#x2019;Quillfeather-Hatterley",
  ],
  "letters read in a wrong encoding": [
    "ZoÃ« Oâ€™Quillfeather-Hatterley",
    "ZoÃ« O’Quillfeather-Hatterley",
    "Zoë Oâ€™Quillfeather-Hatterley",
  ],
  "letters in parts": [
    "Zoe\u0308 O’Quillfeather-Hatterley",
    "ZOE\u0308 O’QUILLFEATHER-HATTERLEY",
    "Zo\u00eb O’Quillfe\u0061ther-Hatterley",
  ],
  hyphens: [
    "Zoë O’Quillfeather\u2011Hatterley",
    "Zoë O’Quillfeather–Hatterley",
    "Zoë O’Quillfeather\u2010Hatterley",
    "Zoë O’Quillfeather-\nHatterley",
    "Zoë O’Quill-\nfeather-Hatterley",
    "Zoë O’Quillfeather-Hatter-\r\nley",
  ],
  apostrophes: [
    "Zoë O'Quillfeather-Hatterley",
    "Zoë O‘Quillfeather-Hatterley",
    "Zoë Oʼ Quillfeather-Hatterley".replace("ʼ ", "ʼ"),
    "Zoë O`Quillfeather-Hatterley",
    "Zoë O´Quillfeather-Hatterley",
  ],
  "ligatures and wide letters": [
    "Zoë O’Quillfeather-Hatterley".replace("Quillf", "Ｑｕｉｌｌｆ"),
    "Ｚoë O’Quillfeather-Hatterley",
    "Zoë O’Qu\u{1d422}llfeather-Hatterley",
  ],
  "marks between": [
    "<b>Zoë</b> O’Quillfeather-Hatterley",
    "Zoë <i>O’Quillfeather</i>-Hatterley",
    "Zoë<br>O’Quillfeather-Hatterley",
    "Zoë <a href='x'>O’Quillfeather-Hatterley</a>",
  ],
  "a letter torn off": ["Z OË O’QUILLFEATHER-HATTERLEY", "Zoë O’QUILLFEATHER-H ATTERLEY"],
  "addresses and attributes": [
    "https://a.example/zoë-o’quillfeather-hatterley-resigns",
    "https://a.example/?n=Zo%C3%AB%20O%E2%80%99Quillfeather-Hatterley",
    "https://a.example/zoe-o-quillfeather-hatterley.html",
    '<img alt="Zoë O’Quillfeather-Hatterley">',
    "https://a.example/Zoë_O’Quillfeather-Hatterley",
  ],
};

/** As a reader, or a program that resolves what it is given, would see a text: in one form and case. */
export function asSeen(text: string): string {
  return text
    .replace(/&amp;/g, "&")
    .replace(/\\u([0-9a-f]{4})|&?#x([0-9a-f]{1,5});/gi, (_, a, b) =>
      String.fromCodePoint(Number.parseInt(a ?? b, 16)),
    )
    .replace(/&?#(\d{1,6});/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&shy;|<[^<>]{0,200}>/g, "")
    .replace(/[\p{Cf}\p{Cc}\p{M}]|-\s/gu, "")
    .normalize("NFKC")
    .toLowerCase();
}

/** What of the name is nowhere, once it is withheld. */
export const withheldParts = ["quillfeather", "hatterley"];
