/** Forms of English nouns and verbs that no rule makes. Endings in -s and -ing are regular, and not listed. */

/** A word and its other forms; those that are far more often another word ("wound" of wind, "saw" of see) are left out. */
const table = `
child children|person people|foot feet|tooth teeth|goose geese|mouse mice|grandchild grandchildren
schoolchild schoolchildren|spokesperson spokespeople
knife knives|life lives|wife wives|leaf leaves|half halves|shelf shelves|thief thieves|loaf loaves|wolf wolves|self selves
phenomenon phenomena|criterion criteria|corpus corpora|index indices|appendix appendices|matrix matrices
arise arose arisen|bear bore borne|beat beaten|become became|begin began begun|bend bent|bind bound|bite bit bitten
bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught
choose chose chosen|come came|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden
foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten
give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hold held|keep kept
know knew known|lay laid|lead led|learn learnt|leave left|lend lent|lose lost|make made|mean meant|meet met
mislead misled|overcome overcame|overrun overran|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|pay paid|rebuild rebuilt|repay repaid|retake retook retaken|ride rode ridden
ring rang rung|rise rose risen|run ran|say said|see seen|seek sought|sell sold|send sent|shake shook shaken|shoot shot
show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|speak spoke spoken|spend spent
spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck stricken|swear swore sworn|sweep swept
swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought
throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld
wake woke woken|wear wore worn|weep wept|win won|withdraw withdrew withdrawn|withhold withheld|withstand withstood
write wrote written|die dying|lie lying|tie tying`;

const groups = table
  .trim()
  .split(/[|\n]/)
  .map((group) => group.split(" "));

/** A form → the groups it is in; the first of a group is the word itself. "lives" is of life, and by rule of live. */
const byForm = new Map<string, string[][]>();
for (const group of groups)
  for (const form of group) byForm.set(form, [...(byForm.get(form) ?? []), group]);

/** @returns for each word that it is a form of: that word, and its other irregular forms */
export function irregularGroups(form: string): string[][] {
  return byForm.get(form) ?? [];
}
