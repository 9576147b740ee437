import assert from "node:assert/strict";
import { test } from "node:test";
import { readArticles } from "./read.ts";

interface HtmlArticle {
  id: string;
  head: string;
  body: string;
  isLast?: boolean;
}

function toHtml(articles: readonly HtmlArticle[]): string {
  const written = articles.map(
    ({ id, head, body, isLast }) =>
      `<div id="article-${id}" class="${isLast ? "lastarticle" : "article"}"><div class="article enArticle"><p></p>${head}<p></p>${body}</div></div><br>`,
  );
  return `<html><head><title>Factiva</title></head><body><h1>Dow Jones Factiva</h1>${written.join("")}
<table class="searchPreview"><tr><td>Text</td><td>ferry*</td></tr></table>
<span class="copyright">© 2018 Factiva, Inc. All rights reserved.</span></body></html>`;
}

const div = (...lines: string[]) => lines.map((words) => `<div>${words}</div>`).join("");
const text = (words: string) => `<p class="articleParagraph enarticleParagraph">${words}</p>`;

test("Factiva as HTML: the last article counts, and the search does not", async () => {
  const html = toHtml([
    {
      id: "WELL000020171113edbd0000d",
      head: `<div>News</div><div id="hd"><span class="enHeadline">Ferry <b>stops</b></span></div><div class="author">By Ann Reed</div><div>Special to the Post</div>${div("808 words", "13 November 2017", "The Wells Post", "WELL", "1; National", "13", "English", "(c) 2017 Wells Newspapers Ltd")}`,
      body: `${text("The <b>ferry</b> stopped.")}${text("CSU")}<p>The quay at noon.</p><p>Wells Newspapers Limited</p><p>Document WELL000020171113edbd0000d</p>`,
    },
    {
      id: "WELL000020171114edbd0000e",
      isLast: true,
      head: `<div id="hd"><span class="enHeadline">Bridge shut</span></div>${div("5 words", "14 November 2017", "11:21:59", "The Wells Post", "WELL", "English", "Copyright 2017 Wells")}`,
      body: `${text("The bridge is shut.")}<p>Wells Newspapers Limited</p><p>Document WELL000020171114edbd0000e</p>`,
    },
  ]);
  const [first, second, ...more] = await readArticles("export.html", html);
  assert.equal(more.length, 0);
  assert.deepEqual(first?.stated, {
    title: "Ferry stops",
    section: "News",
    author: "Ann Reed",
    date: "13 November 2017",
    publisher: "The Wells Post",
    language: "English",
  });
  assert.equal(first.text, "Ferry stops\n\nThe ferry stopped.\n\nCSU\n\nThe quay at noon.");
  assert.deepEqual(second?.stated, {
    title: "Bridge shut",
    date: "14 November 2017",
    publisher: "The Wells Post",
    language: "English",
  });
});

const interfaces: [name: string, lines: string, stated: Record<string, string>, text: string][] = [
  [
    "French",
    `Dow Jones Factiva
Région
Le bac repart
Jeanne Roche
1 285 mots
29 décembre 2011
Le Messager
MESSAG
12
Français
(c) 2011 Le Messager.
Le bac est reparti jeudi à midi.
« Enfin », dit le maire.
Le Messager SA
Document MESSAG0020111229e7ct0001r`,
    {
      title: "Le bac repart",
      section: "Région",
      author: "Jeanne Roche",
      date: "29 décembre 2011",
      publisher: "Le Messager",
      language: "Français",
    },
    "Le bac repart\n\nLe bac est reparti jeudi à midi.\n\n« Enfin », dit le maire.",
  ],
  [
    "Spanish",
    `El transbordador vuelve a navegar tras la crecida
Por Ana Rivas
612 palabras
9 enero 1993
El Correo del Río
CORRIO
Español
Copyright 1993 El Correo del Río. Todos los derechos reservados.
El transbordador zarpó a mediodía.
El Correo del Río S.A.
Documento CORRIO0019930109dp1900j9s`,
    {
      title: "El transbordador vuelve a navegar tras la crecida",
      author: "Ana Rivas",
      date: "9 enero 1993",
      publisher: "El Correo del Río",
      language: "Español",
    },
    "El transbordador vuelve a navegar tras la crecida\n\nEl transbordador zarpó a mediodía.",
  ],
  [
    "Chinese",
    `渡轮复航
1049 字
2018 年 10 月 7 日 17:04
河畔日报
HEPANR
英语
Copyright 2018 河畔日报
渡轮于中午复航。
河畔报业
文件 HEPANR0020181007eea70001r`,
    {
      title: "渡轮复航",
      date: "2018 年 10 月 7 日 17:04",
      publisher: "河畔日报",
      language: "英语",
    },
    "渡轮复航\n\n渡轮于中午复航。",
  ],
];

for (const [name, lines, stated, body] of interfaces) {
  test(`Factiva as text, interface in ${name}`, async () => {
    const [article, ...more] = await readArticles("export.txt", lines);
    assert.equal(more.length, 0);
    assert.deepEqual(article?.stated, stated);
    assert.equal(article.text, body);
  });
}

test("Factiva as rich text: the headline is bold, the page's foot is left out", async () => {
  const rtf = `{\\rtf1\\ansi\\ansicpg1252{\\footer\\pard Page 1 of 2 \\'a9 2018 Factiva, Inc.\\par}
Foreign Desk; 1\\par{\\b Ferry stops\\par}By Ann Reed\\par 877 words\\par 9 January 1993\\par The Wells Post\\par
WELL\\par Late Edition - Final\\par English\\par Copyright 1993 The Wells Post Company. All Rights Reserved.\\par
\\par The ferry stopped in Br\\'fcnn.\\par The Wells Post Company\\par Document WELL000020050408dp1900j9s\\par}`;
  const [article, ...more] = await readArticles("export.rtf", new Uint8Array(Buffer.from(rtf)));
  assert.equal(more.length, 0);
  assert.deepEqual(article?.stated, {
    title: "Ferry stops",
    section: "Foreign Desk; 1",
    author: "Ann Reed",
    date: "9 January 1993",
    publisher: "The Wells Post",
    language: "English",
  });
  assert.equal(article.text, "Ferry stops\n\nThe ferry stopped in Brünn.");
});

test("Factiva numbers its headlines where it is asked to", async () => {
  const lines = [1, 2].map(
    (number) =>
      `${number}) Story of the day ${number}\n12 words\n9 January 1993\nThe Post\nPOST\nEnglish\nCopyright 1993 Post\nWords of it.\nThe Post Company\nDocument POST00002005040${number}dp1900j9s`,
  );
  const articles = await readArticles("export.txt", lines.join("\n"));
  assert.deepEqual(
    articles.map(({ stated }) => stated["title"]),
    ["Story of the day 1", "Story of the day 2"],
  );
});

test("Factiva with its codes of fields, in a table", async () => {
  const row = (code: string, value: string) =>
    `<tr><td class="index"><b>${code}</b>&nbsp;</td><td>${value}</td></tr>`;
  const html = `<div class="article enArticle"><table>${row("SE", "News")}${row("HD", "<b class='enHeadline'>Ferry stops</b>")}${row("BY", "By Ann Reed")}${row("WC", "9 words")}${row("PD", "29 December 2011")}${row("SN", "The Wells Post")}${row("LA", "English")}${row("LP", "<p>It stopped.</p>")}${row("TD", "<p>HD television was off.</p><p>It went on.</p>")}${row("NS", "gcat : General News")}${row("AN", "Document WELL000020111229e7ct0001r")}</table></div>`;
  const [article, ...more] = await readArticles("export.html", html);
  assert.equal(more.length, 0);
  assert.deepEqual(article?.stated, {
    section: "News",
    title: "Ferry stops",
    author: "Ann Reed",
    date: "29 December 2011",
    publisher: "The Wells Post",
    language: "English",
  });
  assert.equal(article.where["title"], "field HD");
  assert.equal(article.text, "Ferry stops\n\nIt stopped.\n\nHD television was off.\n\nIt went on.");
});
