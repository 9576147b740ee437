/** Entry, loaded on the page of a name when the reader asks for it: the form in which a correction is proposed. */
import { showCorrectionForm } from "./desk/correction-form.ts";

const tools = document.querySelector(".name-page .name-tools");
if (tools) showCorrectionForm(tools);
