import assert from "node:assert/strict";
import { test } from "node:test";
import { gazetteer } from "./gazetteer-tables.ts";

const named: [printed: string, id: string, displayed: string][] = [
  ["Kiev", "geonames:703448", "Kyiv"],
  ["Kyiv", "geonames:703448", "Kyiv"],
  ["Харків", "geonames:706483", "Kharkiv"],
  ["Khar’kov", "geonames:706483", "Kharkiv"],
  ["Artemivsk", "geonames:713174", "Bakhmut"],
  ["Mykolayiv", "geonames:700569", "Mykolaiv"],
  ["Bombay", "geonames:1275339", "Mumbai"],
  ["New York", "geonames:5128581", "New York"],
  ["New York City", "geonames:5128581", "New York"],
  ["Britain", "iso:GB", "United Kingdom"],
  ["U.S.", "iso:US", "United States"],
  ["Burma", "iso:MM", "Myanmar"],
  ["Côte d'Ivoire", "iso:CI", "Ivory Coast"],
  ["Texas", "iso:US-TX", "Texas"],
  ["Belgorod Oblast", "iso:RU-BEL", "Belgorod Oblast"],
  ["Black Sea", "dateline:black-sea", "Black Sea"],
  ["the Gulf", "dateline:persian-gulf", "Persian Gulf"],
  ["Dnieper", "dateline:dnipro", "Dnipro"],
];

for (const [printed, id, displayed] of named) {
  test(`${printed} → ${displayed}`, () => {
    const match = gazetteer.find(printed).find(({ place }) => place.id === id);
    assert.equal(match?.place.name, displayed);
  });
}

test("what is no place finds nothing", () => {
  for (const word of ["", "-", "Gregoron", "Zelenskyy's", "a sentence that names no place"])
    assert.deepEqual(gazetteer.find(word), []);
});

test("Crimea and Sevastopol are in Ukraine", () => {
  for (const name of ["Crimea", "Sevastopol", "Simferopol", "Kerch", "Yalta"])
    assert.equal(gazetteer.find(name)[0]?.place.country, "UA", name);
});

test("the most populous comes first, and says how it was found", () => {
  const [first, second] = gazetteer.find("Tripoli");
  assert.deepEqual([first?.place.country, first?.how], ["LY", "exact"]);
  assert.equal(second?.place.country, "LB");
  assert.equal(gazetteer.find("Kiev")[0]?.how, "alias");
});

test("a place has a point, a source and all its names", () => {
  const kharkiv = gazetteer.find("Kharkiv").find(({ place }) => place.kind === "city")?.place;
  assert.ok(kharkiv);
  assert.deepEqual(
    [kharkiv.latitude, kharkiv.longitude, kharkiv.source],
    [49.98, 36.25, "GeoNames"],
  );
  const names = gazetteer.namesOf(kharkiv);
  assert.equal(names[0], "Kharkiv");
  for (const name of ["Kharkov", "Харьков", "Charkiw"])
    assert.ok(
      names.some((other) => other.replace("'", "") === name),
      name,
    );
});

test("codes have names", () => {
  assert.equal(gazetteer.countryName("UA"), "Ukraine");
  assert.equal(gazetteer.regionName("UA-63"), "Kharkiv Oblast");
  assert.equal(gazetteer.countryName("QQ"), undefined);
});
