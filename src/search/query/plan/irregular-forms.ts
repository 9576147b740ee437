/** Forms of English nouns and verbs that no rule makes. Endings in -s and -ing are regular, and not listed. */

/** A word and its other forms; those that are far more often another word ("wound" of wind, "saw" of see) are left out. */
const table = `
child children|man men|woman women|person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen
knife knives|life lives|wife wives|leaf leaves|half halves|shelf shelves|thief thieves|loaf loaves|wolf wolves
calf calves|self selves|scarf scarves|hoof hooves|elf elves
crisis crises|basis bases|analysis analyses|thesis theses|hypothesis hypotheses|oasis oases|diagnosis diagnoses
emphasis emphases|axis axes|parenthesis parentheses|phenomenon phenomena|criterion criteria|medium media
bacterium bacteria|datum data|stratum strata|referendum referenda|memorandum memoranda|curriculum curricula
alumnus alumni|nucleus nuclei|stimulus stimuli|syllabus syllabi|cactus cacti|fungus fungi|radius radii
index indices|appendix appendices|matrix matrices|vertex vertices|corpus corpora|genus genera
policeman policemen|policewoman policewomen|fireman firemen|fisherman fishermen|spokesman spokesmen
spokeswoman spokeswomen|spokesperson spokespeople|businessman businessmen|businesswoman businesswomen
congressman congressmen|congresswoman congresswomen|serviceman servicemen|gunman gunmen|chairman chairmen
salesman salesmen|statesman statesmen|craftsman craftsmen|clergyman clergymen|grandchild grandchildren
schoolchild schoolchildren|rifleman riflemen|crewman crewmen|airman airmen|seaman seamen|layman laymen
abide abode|arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun
bend bent|bid bade|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred
bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept
deal dealt|dig dug|do did done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden
foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten
give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hold held|keep kept
kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lie lain
light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood
outdo outdid outdone|overcome overcame|overrun overran|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|pay paid|prove proven|rebuild rebuilt|repay repaid|retake retook retaken|ride rode ridden
ring rang rung|rise rose risen|run ran|say said|see seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken
shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept
slide slid|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun|spoil spoilt|spring sprang sprung
stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|strike struck stricken|strive strove striven
swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn
tell told|think thought|throw threw thrown|tread trod trodden|undergo underwent undergone|understand understood
undertake undertook undertaken|undo undid undone|uphold upheld|wake woke woken|wear wore worn|weave wove woven
weep wept|win won|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written
die dying|lie lying|tie tying`;

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
