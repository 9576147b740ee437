import assert from "node:assert/strict";
import { test } from "node:test";
import { readXml } from "../../../src/formats/archive/xml.ts";

/** A document → what its handlers are told, in order. */
const documents: [xml: string, ...told: string[]][] = [
  [
    '<d:doc xmlns:d="d" Lang="en"><d:t d:role="x">One &amp; two</d:t></d:doc>',
    'open doc {"d":"d","Lang":"en"}',
    'open t {"role":"x"}',
    "text One ",
    "text &",
    "text  two",
    "close t",
    "close doc",
  ],
  ["<a><b/></a>", "open a {}", "open b {}", "close b", "close a"],
  ["<a><![CDATA[<b>]]></a>", "open a {}", "text <b>", "close a"],
  [
    '<!DOCTYPE a [<!ENTITY x SYSTEM "x.xml">]><a>&x;</a>',
    "text ]>",
    "open a {}",
    "text &x;",
    "close a",
  ],
];

for (const [xml, ...told] of documents)
  test(xml, () => {
    const heard: string[] = [];
    readXml(Buffer.from(xml), {
      open: (name, attributes) => heard.push(`open ${name} ${JSON.stringify(attributes)}`),
      text: (words) => heard.push(`text ${words}`),
      close: (name) => heard.push(`close ${name}`),
    });
    assert.deepEqual(heard, told);
  });

test("what is no text is not read, and nobody has to listen", () => {
  readXml(Uint8Array.from([0, 1, 2, 3, 0, 255]), { open: () => assert.fail() });
  readXml(Buffer.from("<a>x</a>"), {});
});
