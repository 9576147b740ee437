import { defineCollection } from "astro:content";
import { z } from "zod";
import { corpusFileSchema } from "./corpus/corpus-file.ts";
import { ownPartsSchema } from "./corpus/own-parts.ts";
import {
  leftOutSchema,
  organisationSchema,
  personSchema,
  placeSchema,
  recordSchema,
  tombstoneSchema,
} from "./record/record.ts";
import { corpusLoader } from "./loader.ts";

export const collections = {
  articles: defineCollection({ loader: corpusLoader("articles"), schema: recordSchema }),
  places: defineCollection({ loader: corpusLoader("places"), schema: placeSchema }),
  people: defineCollection({ loader: corpusLoader("people"), schema: personSchema }),
  organisations: defineCollection({
    loader: corpusLoader("organisations"),
    schema: organisationSchema,
  }),
  /** One entry: what a person wrote about the corpus, and the files that have no page. */
  corpus: defineCollection({
    loader: corpusLoader("corpus"),
    schema: z.object({
      corpusFile: corpusFileSchema,
      leftOut: z.array(leftOutSchema),
      tombstones: z.array(tombstoneSchema),
      ownParts: ownPartsSchema,
    }),
  }),
};
