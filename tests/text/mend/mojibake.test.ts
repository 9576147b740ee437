/** UTF-8 that was read in another code page. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { mendText, testMended, testUntouched } from "./mended.ts";

const mojibake = (count: number) => Array<string>(count).fill("mojibake");

testMended([
  ["Itâ€™s â€œgoodâ€\u009d", "It’s “good”", ...mojibake(3)],
  ["Itâ€™s â€œgoodâ€ today", "It’s “good” today", ...mojibake(3)],
  ["KrakÃ³w, ZÃ¼rich, Ä°stanbul", "Kraków, Zürich, İstanbul", ...mojibake(3)],
  ["PÅ\u0099Ã\u00ADbram", "Příbram", ...mojibake(2)],
  ["ÐšÐ¸Ñ—Ð² Ñ– Ð›ÑŒÐ²Ñ–Ð²", "Київ і Львів", ...mojibake(10)],
  ["cafÃƒÂ© dâ€™Ã‰vian", "café d’Évian", ...mojibake(3)],
  ["voilÃ  tout, dÃ©jÃ\u00A0 vu", "voilà tout, déjà vu", ...mojibake(3)],
  ["Â£5m, 20Â°C.Â  The", "£5m, 20°C. The", ...mojibake(3), "doubled space"],
  ["caf√©, it‚Äôs", "café, it’s", ...mojibake(2)],
  ["KrakĂłw", "Kraków", ...mojibake(1)],
]);

testUntouched([
  "Beyoncé’s café at 5 < 6 and 7 > 3",
  "“Â” is a letter, Ângela a name",
  "CAFÉ” and TÄNÄÄN… and ESPAÑ’S and IRMÃ’S",
  "„Ä“ und «été»",
  "√π and ≈ 1.4",
  "У РІЗНИХ МІСТАХ «группа В»",
  "Ñandú, Über, Århus, Ærø, Łódź",
]);

/** What was meant, and the pages it may have been read in by mistake. */
const texts: [meant: string, ...pages: string[]][] = [
  ["“We’re café—naïve…” she said", "windows-1252", "windows-1250", "macintosh", "windows-1251"],
  ["Kraków, Łódź, Příbram and Černý", "windows-1252", "windows-1250", "macintosh", "windows-1251"],
  ["São Tomé à la carte, €20", "windows-1252", "windows-1250", "macintosh", "windows-1251"],
  ["Nguyễn Đức Trần", "windows-1252", "windows-1250", "macintosh", "windows-1251"],
  ["Київ, Харків і Одеса — в Україні", "windows-1252", "windows-1250", "windows-1251"],
  ["Αθήνα και Ρόδος", "windows-1252", "windows-1250"],
  ["東京の話。中国", "windows-1252"],
];

for (const [meant, ...pages] of texts) {
  for (const page of pages) {
    test(`${meant} read as ${page}`, () => {
      const damaged = new TextDecoder(page).decode(new TextEncoder().encode(meant));
      assert.notEqual(damaged, meant);
      assert.equal(mendText(damaged).text, meant);
    });
  }
}
