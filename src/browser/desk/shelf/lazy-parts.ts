/** Parts of the desk that not every desk needs: scripts of their own. */
import { deskNewsName, takeAwayName } from "../../../search/globals.ts";
import newsScript from "../../desk-news.ts?worker&url";
import takeAwayScript from "../../desk-take-away.ts?worker&url";
import { lazyScript } from "../shared-desk.ts";
import type { News } from "./news.ts";
import type { TakeAway } from "./take-away.ts";

/** For whoever takes something away, has been sent something, or has proposed a correction. */
export const takeAwayParts = lazyScript<TakeAway>(takeAwayName, takeAwayScript);

/** For whoever keeps searches, or is told what is new. */
export const newsParts = lazyScript<News>(deskNewsName, newsScript);
