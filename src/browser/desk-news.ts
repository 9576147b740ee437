/** Entry, loaded on desk.html where searches are kept or new articles are told: what is new. */
import { deskNewsName } from "../search/globals.ts";
import { news } from "./desk/shelf/news.ts";

Object.assign(window, { [deskNewsName]: news });
