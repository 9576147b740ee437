import { defineCollection } from "astro:content";
import { corpusFileSchema } from "./corpus/corpus-file.ts";
import {
  leftOutSchema,
  organisationSchema,
  personSchema,
  placeSchema,
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
  leftOut: defineCollection({ loader: corpusLoader("leftOut"), schema: leftOutSchema }),
  corpusFile: defineCollection({ loader: corpusLoader("corpusFile"), schema: corpusFileSchema }),
};
