/** Entry, loaded on desk.html when the reader takes something away: the formats. */
import { takeAwayName } from "../search/globals.ts";
import { takeAway } from "./desk/shelf/take-away.ts";

Object.assign(window, { [takeAwayName]: takeAway });
