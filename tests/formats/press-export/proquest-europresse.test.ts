import assert from "node:assert/strict";
import { test } from "node:test";
import { readArticles } from "./read.ts";

const stated = {
  title: "Ferry stops",
  author: "Reed, Ann",
  date: "May 8, 2010",
  publisher: "The Wells Post",
  section: "News",
  language: "English",
};

const tail: [label: string, value: string][] = [
  ["Subject", "Rivers; Ferries"],
  ["Title", "Ferry stops"],
  ["Publication title", "The Wells Post; Wells"],
  ["Publication date", "May 8, 2010"],
  ["Section", "News"],
  ["Languageof publication", "English"],
  ["Documenttype", "News"],
  ["ProQuest document ID", "251439970"],
  ["Document URL", "https://library.example/login?url=https://www.proquest.com/docview/251439970"],
  ["Copyright", "Copyright 2010 The Wells Post"],
  ["Database", "Dailies"],
];

test("ProQuest as text: labels may lose their spaces, credits stay", async () => {
  const fields = tail.map(([label, value]) => `${label}: ${value}`).join("\n\n");
  const text = `____________________________________________________________

Document 1 of 2

Ferry stops

Author: Reed, Ann

Abstract: None available.

Links: https://library.example/sfx

Full text: The ferry stopped at noon.
Subject to change: nobody knows when it goes.

CREDIT: Ann Reed The Wells Post

${fields}

____________________________________________________________

Bridge shut

Full text: The bridge is shut.

ProQuest document ID: 251439971

Database: Dailies

____________________________________________________________

Contact us at: http://help.example
Database copyright © 2026 ProQuest LLC. All rights reserved.
`;
  const [first, second, ...more] = await readArticles("export.txt", text);
  assert.equal(more.length, 0);
  assert.deepEqual(first?.stated, stated);
  assert.equal(
    first.text,
    "Ferry stops\n\nThe ferry stopped at noon.\n\nSubject to change: nobody knows when it goes.\n\nCREDIT: Ann Reed The Wells Post",
  );
  assert.equal(second?.text, "Bridge shut\n\nThe bridge is shut.");
});

test("ProQuest as HTML", async () => {
  const field = (label: string, value: string) => `<p><strong>${label}: </strong>${value}</p>`;
  const html = `<html><body><div>Jane Sample sent you the following:</div>
<div><a name="DocID_MSTAR_251439970"></a><p></p><p style="font-weight:bold;">Ferry stops</p>${field("Author", "Reed, Ann")}
<p><a href="https://search.proquest.com/docview/251439970">ProQuest document link</a></p>
${field("Abstract", "It stopped.")}<p><strong>Full text: </strong><text wordcount="9"><p>The ferry stopped at noon.</p><p>Section: none of it.</p></text></p>
${tail.map(([label, value]) => field(label, value)).join("")}</div><p>Contact ProQuest</p></body></html>`;
  const [article, ...more] = await readArticles("export.html", html);
  assert.equal(more.length, 0);
  assert.deepEqual(article?.stated, stated);
  assert.equal(article.text, "Ferry stops\n\nThe ferry stopped at noon.\n\nSection: none of it.");
});

test("Europresse: newer form", async () => {
  const html = `<html><head><meta charset="utf-8"></head><body><article><header><img src="http://nouveau.eureka.cc/logo.gif">
<div><span class="DocPublicationName">Le Messager, no. 43018 </span></div>
<div><span class="DocHeader">Région, mardi 14 mars 2006, p. 16</span></div><div><p>RIVIÈRES</p></div>
<div class="titreArticle"><p class="titreArticleVisu">Le bac <mark>repart</mark></p></div><div>Jeanne Roche</div></header>
<section><div class="DocText"><div class="docOcurrContainer"><p>Le bac est <mark>reparti</mark>.</p><p>Enfin.</p></div></div></section>
<aside><div><b>Note(s) : </b><p>(1) Une note.</p></div></aside>
<footer><small>© 2006 Le Messager. Tous droits réservés.</small><p>Numéro de document : news·20060314·ME·0q1403</p>
<span>Ce certificat est émis à <b>Bibliothèque</b></span></footer></article></body></html>`;
  const [article, ...more] = await readArticles("export.html", html);
  assert.equal(more.length, 0);
  assert.deepEqual(article?.stated, {
    publisher: "Le Messager",
    date: "mardi 14 mars 2006",
    section: "Région",
    title: "Le bac repart",
    author: "Jeanne Roche",
  });
  assert.equal(article.text, "Le bac repart\n\nLe bac est reparti.\n\nEnfin.");
});

test("Europresse: elder form, laid out in tables", async () => {
  const article = (title: string, author: string) =>
    `<table><tr><td><span class="DocPublicationName">Le Messager</span><br><span class="DocHeader">Politique, </span><span class="DocHeader">jeudi </span><span class="DocHeader">5 octobre 2013</span><br><br><span class="TitreArticleVisu">${title}</span><br><br>${author}Le bac est reparti.<font style="font-weight:bold;"> Enfin.</font><p></p>Suite.<p></p><b><i>© 2013 Le Messager. Tous droits réservés.</i></b><p></p>Numéro de document : news·20131005·ME·20400<br><br><table><tr><td>Ce certificat est émis à <b>Bibliothèque</b></td></tr></table></td></tr></table>`;
  const html = `<html><body>${article("Le bac repart", "Jeanne Roche<br><br>")}${article("Pont fermé", "")}</body></html>`;
  const [first, second, ...more] = await readArticles("export.html", html);
  assert.equal(more.length, 0);
  assert.deepEqual(first?.stated, {
    publisher: "Le Messager",
    date: "jeudi 5 octobre 2013",
    section: "Politique",
    title: "Le bac repart",
    author: "Jeanne Roche",
  });
  assert.equal(first.text, "Le bac repart\n\nLe bac est reparti. Enfin.\n\nSuite.");
  assert.equal(second?.stated["author"], undefined);
});
