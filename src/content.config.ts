import { defineCollection } from "astro:content";
import { z } from "zod";
import {
  organisationSchema,
  personSchema,
  placeSchema,
  problemSchema,
  recordSchema,
} from "./corpus/record.ts";
import { corpusLoader } from "./loader.ts";

export const collections = {
  articles: defineCollection({ loader: corpusLoader("articles"), schema: recordSchema }),
  places: defineCollection({ loader: corpusLoader("places"), schema: placeSchema }),
  people: defineCollection({ loader: corpusLoader("people"), schema: personSchema }),
  organisations: defineCollection({
    loader: corpusLoader("organisations"),
    schema: organisationSchema,
  }),
  leftOut: defineCollection({
    loader: corpusLoader("leftOut"),
    schema: z.object({ file: z.string(), problem: problemSchema }),
  }),
  corpus: defineCollection({
    loader: corpusLoader("file"),
    schema: z.looseObject({ name: z.string(), description: z.string(), language: z.string() }),
  }),
};
