import assert from "node:assert/strict";
import { test } from "node:test";
import { learnLetterCase } from "../../../src/corpus/entity-resolution/letter-case.ts";
import { resolve } from "./drafts.ts";

const letterCase = learnLetterCase(["Ann MacAdam", "LeBron James", "Zoë van Dam"]);

const names: Record<string, string> = {
  "CLAIRE CONNOLLY": "Claire Connolly",
  PUTIN: "Putin",
  "J.K. O’BRIEN-SMITH III": "J.K. O’Brien-Smith III",
  "IAN MCEWEN": "Ian McEwen",
  "LEBRON MACADAM": "LeBron MacAdam",
  "URSULA VON DER LEYEN": "Ursula von der Leyen",
  "ZOË VAN DAM": "Zoë van Dam",
  "ВОЛОДИМИР ЗЕЛЕНСЬКИЙ": "Володимир Зеленський",
  // How somebody is called.
  JFK: "JFK",
  "J. K. R.": "J. K. R.",
  "DJ KHALED": "DJ Khaled",
  "Claire CONNOLLY": "Claire CONNOLLY",
};
for (const [printed, name] of Object.entries(names))
  test(`${printed} → ${name}`, () => assert.equal(letterCase(printed), name));

test("a person has the name that is not in capitals", () => {
  const { people } = resolve([
    "{person VLADIMIR PUTIN} said. {person VLADIMIR PUTIN} left.",
    "{person Vladimir Putin} came.",
    "{person CLAIRE CONNOLLY} and {person MARSH} asked.",
  ]);
  assert.deepEqual(
    people.map(({ id, name }) => `${id} ${name}`),
    ["claire-connolly Claire Connolly", "marsh Marsh", "vladimir-putin Vladimir Putin"],
  );
});
