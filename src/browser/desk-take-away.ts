/** Entry, loaded on desk.html when the reader takes something away, or has been sent something. */
import { takeAwayName } from "../search/globals.ts";
import { takeAway } from "./desk/shelf/take-away.ts";

Object.assign(window, { [takeAwayName]: takeAway });
