import assert from "node:assert/strict";
import { test } from "node:test";
import { outline, readSample } from "../read-sample.ts";

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Post</title><language>en-gb</language>${items}</channel></rss>`;
const item = `<item><title>One &amp; two</title><link>https://p.example/1</link><pubDate>Mon, 06 May 2024 23:30:00 +0200</pubDate><dc:creator>Jane Doe</dc:creator><description>So.</description><content:encoded><![CDATA[<p>The river rose.</p><p>It fell.</p>]]></content:encoded></item>`;

const cases: { name: string; file?: string; content: string; expected: string[] }[] = [
  {
    name: "RSS with whole articles; an item with a summary alone",
    content: rss(`${item}<item><title>Two</title><description>So.</description></item>`),
    expected: [
      "a.xml#1: One & two¶¶The river rose.¶¶It fell. | title One & two | date Mon, 06 May 2024 23:30:00 +0200 | publisher The Post | author Jane Doe | url https://p.example/1 | language en-gb",
      "a.xml#2: summary-only, Two",
    ],
  },
  {
    name: "Atom",
    file: "a.atom",
    content: `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Die Post</title><entry><title>Eins</title><link href="https://p.example/1"/><published>2024-05-06T23:30:00+02:00</published><author><name>Jana Roth</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Der Fluss stieg.</p></div></content></entry></feed>`,
    expected: [
      "a.atom#1: Eins¶¶Der Fluss stieg. | title Eins | date 2024-05-06T23:30:00+02:00 | publisher Die Post | author Jana Roth | url https://p.example/1 | language de",
    ],
  },
  { name: "cut off", content: rss(item).slice(0, 300), expected: ["a.xml: broken-document"] },
  {
    name: "entities that it defines mean nothing",
    content: `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${rss(item.replace("One &amp; two", "&b;"))}`,
    expected: [
      "a.xml#1: &b;¶¶The river rose.¶¶It fell. | title &b; | date Mon, 06 May 2024 23:30:00 +0200 | publisher The Post | author Jane Doe | url https://p.example/1 | language en-gb",
    ],
  },
  { name: "other XML", content: "<urlset><url/></urlset>", expected: ["a.xml: not-articles"] },
  { name: "a feed of nothing", content: rss(""), expected: ["a.xml: not-articles"] },
];

for (const { name, file = "a.xml", content, expected } of cases) {
  test(name, async () => {
    assert.deepEqual(outline(await readSample(file, content)), expected);
  });
}
