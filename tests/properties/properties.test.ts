/** Some thousand cases of each property, the same in every run; `npm run properties` draws others, and more. */
import { test } from "node:test";
import { check, properties } from "./properties.ts";

for (const property of properties) test(property.name, () => check(property, 1000, 16));
