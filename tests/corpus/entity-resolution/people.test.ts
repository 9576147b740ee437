import assert from "node:assert/strict";
import { test } from "node:test";
import { resolve, showMentions } from "./drafts.ts";

const otherArticles = Array.from({ length: 20 }, () => "{person Mona Okafor} came.");

const cases: { name: string; texts: string[]; corpusFile?: string; expected: string[][] }[] = [
  {
    name: "a surname follows the full name of its article",
    texts: [
      "{person Vitaly Kim} spoke. {person Kim} left.",
      "{person Kim Jong-un} came. {person Kim} left.",
    ],
    expected: [
      ["Vitaly Kim → vitaly-kim (exact)", "Kim → vitaly-kim (surname)"],
      ["Kim Jong-un → kim-jong-un (exact)", "Kim → kim-jong-un (surname)"],
    ],
  },
  {
    name: "who is introduced by a surname is not the one whom another article names in full",
    texts: [
      "{person Louise Wong} sang. {person Wong} bowed.",
      "{person Wong}, another resident, ate. {person Wong} left.",
      "{person Wong} will sing again.",
    ],
    expected: [
      ["Louise Wong → louise-wong (exact)", "Wong → louise-wong (surname)"],
      ["Wong → wong (exact)", "Wong → wong (exact)"],
      ["Wong → louise-wong (surname)"],
    ],
  },
  {
    name: "a title tells a married couple apart",
    texts: [
      "President {person Ronald Reagan} and {person Nancy Reagan} met Mrs. {person Reagan}, Mr. {person Reagan} and President {person Reagan}. {person Reagan} left.",
      "{person Nancy Reagan} came. Mr. {person Reagan} spoke. {person Reagan} left.",
      "Then President {person Reagan} spoke. {person Reagan} left.",
      "{person Reagan} is a name.",
    ],
    expected: [
      [
        "Ronald Reagan → ronald-reagan (exact)",
        "Nancy Reagan → nancy-reagan (exact)",
        "Reagan → nancy-reagan (surname)",
        "Reagan → ronald-reagan (surname)",
        "Reagan → ronald-reagan (surname)",
        "Reagan → reagan (exact)",
      ],
      ["Nancy Reagan → nancy-reagan (exact)", "Reagan → reagan (exact)", "Reagan → reagan (exact)"],
      ["Reagan → ronald-reagan (surname)", "Reagan → ronald-reagan (surname)"],
      ["Reagan → reagan (exact)"],
    ],
  },
  {
    name: "a title of the other sex is not that of the only one who bears the name",
    texts: [
      "{person Margaret Thatcher} came. Mr. {person Thatcher} spoke. Mrs. {person Thatcher} and {person Thatcher} left.",
      "Mr {person Thatcher} spoke. {person Thatcher} left.",
      "Mrs. {person Thatcher} spoke. {person Thatcher} left.",
      "{person Thatcher} left.",
      "Mrs. {person Zq Orlov} spoke. Sir {person Orlov} left. Lady {person Orlov} came.",
      "{person Paul Marsh} spoke. Ms {person Marsh} left. Senator {person Marsh} came.",
    ],
    expected: [
      [
        "Margaret Thatcher → margaret-thatcher (exact)",
        "Thatcher → thatcher (exact)",
        "Thatcher → margaret-thatcher (surname)",
        "Thatcher → thatcher (exact)",
      ],
      ["Thatcher → thatcher (exact)", "Thatcher → thatcher (exact)"],
      ["Thatcher → margaret-thatcher (surname)", "Thatcher → margaret-thatcher (surname)"],
      ["Thatcher → margaret-thatcher (surname)"],
      ["Zq Orlov → zq-orlov (exact)", "Orlov → orlov (exact)", "Orlov → zq-orlov (surname)"],
      ["Paul Marsh → paul-marsh (exact)", "Marsh → marsh (exact)", "Marsh → marsh (exact)"],
    ],
  },
  {
    name: "a title that two bear, or whose bearer is not told, tells nobody",
    texts: [
      "Senator {person Ann Marsh} and Senator {person Paul Marsh} met.",
      "Senator {person Marsh} spoke, and Mayor {person Marsh}.",
      "{person Ada Orlov} and {person Zq Orlov} met.",
      "Mrs. {person Orlov} spoke.",
      "Mr. {person Marsh} spoke, whom the folder need not name in full.",
    ],
    expected: [
      ["Ann Marsh → ann-marsh (exact)", "Paul Marsh → paul-marsh (exact)"],
      ["Marsh → marsh (exact)", "Marsh → marsh (exact)"],
      ["Ada Orlov → ada-orlov (exact)", "Zq Orlov → zq-orlov (exact)"],
      ["Orlov → orlov (exact)"],
      ["Marsh → marsh (exact)"],
    ],
  },
  {
    name: "the case forms of a Ukrainian or Russian name are one person",
    texts: [
      "{person Володимир Зеленський}, про {person Володимира Зеленського}, {person Зеленським}",
      "до {person Івана Петренка}, {person Юлією Тимошенко}; {person Петренку}",
      "к {person Владимиру Путину}; {person Сергея Лаврова}; {person Владимира Путина}",
      "{person Владимир Путин}",
    ],
    expected: [
      [
        "Володимир Зеленський → volodimir-zelenskiy (exact)",
        "Володимира Зеленського → volodimir-zelenskiy (alias)",
        "Зеленським → volodimir-zelenskiy (surname)",
      ],
      [
        "Івана Петренка → ivan-petrenko (alias)",
        "Юлією Тимошенко → yuliya-timoshenko (alias)",
        "Петренку → ivan-petrenko (surname)",
      ],
      [
        "Владимиру Путину → vladimir-putin (alias)",
        "Сергея Лаврова → sergey-lavrov (alias)",
        "Владимира Путина → vladimir-putin (alias)",
      ],
      ["Владимир Путин → vladimir-putin (exact)"],
    ],
  },
  {
    name: "initials stand before a family name in another case",
    texts: [
      "імені {person Т. Г. Шевченка}, з {person В. І. Вернадським}, {person Л. В. Орлової}",
      "{person С. П. Іванова}, {person Ігоря Приймака}, {person Мілі Василівні}",
      "{person Игоря Петрова}, {person Н. В. Гоголя}, {person А. А. Чернышевского}",
    ],
    expected: [
      [
        "Т. Г. Шевченка → t-g-shevchenko (alias)",
        "В. І. Вернадським → v-i-vernadskiy (alias)",
        "Л. В. Орлової → l-v-orlova (alias)",
      ],
      [
        "С. П. Іванова → s-p-ivanova (exact)",
        "Ігоря Приймака → igor-priymak (alias)",
        "Мілі Василівні → mila-vasilivna (alias)",
      ],
      [
        "Игоря Петрова → igor-petrov (alias)",
        "Н. В. Гоголя → n-v-gogolya (exact)",
        "А. А. Чернышевского → a-a-chernyshevskiy (alias)",
      ],
    ],
  },
  {
    name: "a form that may be a woman’s name stays apart",
    texts: ["{person Олександр Іванов} і {person Олександра Іванова}"],
    expected: [
      [
        "Олександр Іванов → oleksandr-ivanov (exact)",
        "Олександра Іванова → oleksandra-ivanova (exact)",
      ],
    ],
  },
  {
    name: "one person in Cyrillic and in Latin letters",
    texts: ["{person Вячеслав Гладков}", "{person Vyacheslav Gladkov}", "{person Гладков}"],
    expected: [
      ["Вячеслав Гладков → vyacheslav-gladkov (alias)"],
      ["Vyacheslav Gladkov → vyacheslav-gladkov (exact)"],
      ["Гладков → vyacheslav-gladkov (similar)"],
    ],
  },
  {
    name: "a surname follows the only bearer in the corpus",
    texts: ["{person Vladimir Putin} spoke.", "{person Putin} left."],
    expected: [["Vladimir Putin → vladimir-putin (exact)"], ["Putin → vladimir-putin (surname)"]],
  },
  {
    name: "among many articles, a surname follows whom one of them names in full if both name somebody else",
    texts: [
      "{person Kathryn Watson} asked {person Ann Terekhov}.",
      "Elementary, my dear {person Watson}.",
      "{person Watson} and {person Terekhov} asked.",
      ...otherArticles,
    ],
    expected: [
      ["Kathryn Watson → kathryn-watson (exact)", "Ann Terekhov → ann-terekhov (exact)"],
      ["Watson → watson (exact)"],
      ["Watson → kathryn-watson (surname)", "Terekhov → ann-terekhov (surname)"],
      ...otherArticles.map(() => ["Mona Okafor → mona-okafor (exact)"]),
    ],
  },
  {
    name: "among many articles, a namesake without company still keeps a surname apart",
    texts: [
      "{person Kathryn Watson} left.",
      "{person Emma Watson} came.",
      "{person Emma Watson} sang.",
      "{person Watson} bowed.",
      ...otherArticles,
    ],
    expected: [
      ["Kathryn Watson → kathryn-watson (exact)"],
      ["Emma Watson → emma-watson (exact)"],
      ["Emma Watson → emma-watson (exact)"],
      ["Watson → watson (exact)"],
      ...otherArticles.map(() => ["Mona Okafor → mona-okafor (exact)"]),
    ],
  },
  {
    name: "father and son, and two of the same first and last name, stay apart",
    texts: [
      "{person Robert Downes Sr.} and {person Robert Downes Jr.}; {person Robert Downes}",
      "{person William Gatley III} and {person William Gatley IV}",
      "{person George H. W. Bush} and {person George W. Bush}",
    ],
    expected: [
      [
        "Robert Downes Sr. → robert-downes-sr (exact)",
        "Robert Downes Jr. → robert-downes-jr (exact)",
        "Robert Downes → robert-downes (exact)",
      ],
      [
        "William Gatley III → william-gatley-iii (exact)",
        "William Gatley IV → william-gatley-iv (exact)",
      ],
      ["George H. W. Bush → george-h-w-bush (exact)", "George W. Bush → george-w-bush (exact)"],
    ],
  },
  {
    name: "an ending that only one bears may be left out",
    texts: ["{person Robert F. Kennedy Jr.} and {person Robert Kennedy}"],
    expected: [
      [
        "Robert F. Kennedy Jr. → robert-f-kennedy-jr (exact)",
        "Robert Kennedy → robert-f-kennedy-jr (alias)",
      ],
    ],
  },
  {
    name: "a list prints the family name first",
    texts: ["{person OKAFOR, Chidi} and {person Chidi Okafor}", "{person ADEYEMI, Bola}"],
    expected: [
      ["OKAFOR, Chidi → chidi-okafor (alias)", "Chidi Okafor → chidi-okafor (exact)"],
      ["ADEYEMI, Bola → bola-adeyemi (alias)"],
    ],
  },
  {
    name: "a surname that two people of the corpus bear stays apart",
    texts: ["{person Ann Smith} spoke.", "{person Bob Smith} spoke.", "{person Smith} left."],
    expected: [
      ["Ann Smith → ann-smith (exact)"],
      ["Bob Smith → bob-smith (exact)"],
      ["Smith → smith (exact)"],
    ],
  },
  {
    name: "a surname that two people of the article bear stays apart",
    texts: ["{person Ann Smith} and {person Bob Smith} spoke. {person Smith} left."],
    expected: [
      ["Ann Smith → ann-smith (exact)", "Bob Smith → bob-smith (exact)", "Smith → smith (exact)"],
    ],
  },
  {
    name: "transliterations meet: Zelensky, Zelenskyy, Zelenskiy",
    texts: [
      "{person Volodymyr Zelensky} and {person Zelenskiy}",
      "{person Volodymyr Zelensky}",
      "{person Volodymyr Zelenskyy}",
    ],
    expected: [
      [
        "Volodymyr Zelensky → volodymyr-zelensky (exact)",
        "Zelenskiy → volodymyr-zelensky (similar)",
      ],
      ["Volodymyr Zelensky → volodymyr-zelensky (exact)"],
      ["Volodymyr Zelenskyy → volodymyr-zelensky (alias)"],
    ],
  },
  {
    name: "forms of a given name meet: Oleksandr, Alexander",
    texts: [
      "{person Oleksandr Syrskyi}",
      "{person Oleksandr Syrskyi}",
      "{person Alexander Syrsky}",
    ],
    expected: [
      ["Oleksandr Syrskyi → oleksandr-syrskyi (exact)"],
      ["Oleksandr Syrskyi → oleksandr-syrskyi (exact)"],
      ["Alexander Syrsky → oleksandr-syrskyi (alias)"],
    ],
  },
  {
    name: "an initial meets the one name it may stand for, not one of two",
    texts: [
      "{person Joseph Biden}",
      "{person J. Biden}",
      "{person Ann Lee}",
      "{person Amy Lee}",
      "{person A. Lee}",
    ],
    expected: [
      ["Joseph Biden → joseph-biden (exact)"],
      ["J. Biden → joseph-biden (alias)"],
      ["Ann Lee → ann-lee (exact)"],
      ["Amy Lee → amy-lee (exact)"],
      ["A. Lee → a-lee (exact)"],
    ],
  },
  {
    name: "the end of a longer name is that name",
    texts: [
      "{person Andrés Manuel López Obrador} spoke. {person López Obrador} left. {person Obrador} left.",
    ],
    expected: [
      [
        "Andrés Manuel López Obrador → andres-manuel-lopez-obrador (exact)",
        "López Obrador → andres-manuel-lopez-obrador (surname)",
        "Obrador → andres-manuel-lopez-obrador (surname)",
      ],
    ],
  },
  {
    name: "a feminine surname is another person",
    texts: [
      "{person Alexei Navalny}",
      "{person Yulia Navalnaya}",
      "{person Maria Ivanov}",
      "{person Maria Ivanova}",
    ],
    expected: [
      ["Alexei Navalny → alexei-navalny (exact)"],
      ["Yulia Navalnaya → yulia-navalnaya (exact)"],
      ["Maria Ivanov → maria-ivanov (exact)"],
      ["Maria Ivanova → maria-ivanova (exact)"],
    ],
  },
  {
    name: "where the words of a name are divided does not count; a syllable left out does",
    texts: [
      "{person Kim Jong-un}",
      "{person Kim Jong Un}",
      "{person Park Yong-jin}",
      "{person Park Jin}",
    ],
    expected: [
      ["Kim Jong-un → kim-jong-un (exact)"],
      ["Kim Jong Un → kim-jong-un (exact)"],
      ["Park Yong-jin → park-yong-jin (exact)"],
      ["Park Jin → park-jin (exact)"],
    ],
  },
  {
    name: "a given name has a bearer within its article only",
    texts: [
      "{person Boris Johnson} spoke. {person Boris} left.",
      "{person Boris} left.",
      "{person Faith Fidel}",
    ],
    expected: [
      ["Boris Johnson → boris-johnson (exact)", "Boris → boris-johnson (surname)"],
      ["Boris → boris (exact)"],
      ["Faith Fidel → faith-fidel (exact)"],
    ],
  },
  {
    name: "a namesake of one whom the corpus names far more often is set aside",
    texts: [
      "{person Don Hill}",
      "{person Don Hill}",
      "{person Don Hill}",
      "{person Don Hill}",
      "{person Don Hill}",
      "{person Eve Hill}",
      "{person Hill}",
    ],
    expected: [
      ["Don Hill → don-hill (exact)"],
      ["Don Hill → don-hill (exact)"],
      ["Don Hill → don-hill (exact)"],
      ["Don Hill → don-hill (exact)"],
      ["Don Hill → don-hill (exact)"],
      ["Eve Hill → eve-hill (exact)"],
      ["Hill → don-hill (surname)"],
    ],
  },
  {
    name: "the first of two family names follows the full name of its article only",
    texts: ["{person Enrique Peña Nieto} spoke. {person Peña} left.", "{person Peña} came."],
    expected: [
      ["Enrique Peña Nieto → enrique-pena-nieto (exact)", "Peña → enrique-pena-nieto (surname)"],
      ["Peña → pena (exact)"],
    ],
  },
  {
    name: "different middle names keep apart",
    texts: ["{person George W. Bush}", "{person George H. Bush}"],
    expected: [
      ["George W. Bush → george-w-bush (exact)"],
      ["George H. Bush → george-h-bush (exact)"],
    ],
  },
  {
    name: "the corpus file joins what no rule can, and names it",
    texts: ["{person Hana Malyar} spoke. {person Malyar} left. Then Maliar came."],
    corpusFile: "people:\n  Hanna Maliar:\n    aliases: [Hana Malyar, Malyar, Maliar]\n",
    expected: [
      [
        "Hana Malyar → hanna-maliar (corrected)",
        "Malyar → hanna-maliar (corrected)",
        "Maliar → hanna-maliar (corrected)",
      ],
    ],
  },
  {
    name: "two names listed in the corpus file are never merged",
    texts: ["{person Joe Ford}", "{person Joseph Ford}"],
    corpusFile: "people:\n  Joe Ford:\n  Joseph Ford:\n",
    expected: [["Joe Ford → joe-ford (exact)"], ["Joseph Ford → joseph-ford (exact)"]],
  },
  {
    name: "what is no name, and what a name means in one article",
    texts: [
      "{person Storm Shadow} and {person Kim}",
      "{person Vitaly Kim}",
      "{person Kim Jong-un}",
    ],
    corpusFile:
      "notNames: [Storm Shadow]\npeople:\n  Vitaly Kim:\narticles:\n  0.txt:\n    names: { Kim: Vitaly Kim }\n",
    expected: [
      ["Kim → vitaly-kim (corrected)"],
      ["Vitaly Kim → vitaly-kim (exact)"],
      ["Kim Jong-un → kim-jong-un (exact)"],
    ],
  },
];

for (const { name, texts, corpusFile, expected } of cases) {
  test(name, () => {
    const authority = resolve(texts, corpusFile);
    assert.deepEqual(
      texts.map((_, position) => showMentions(authority, texts, position)),
      expected,
    );
  });
}

test("a title that fits another person is given as the reason", () => {
  const { people } = resolve([
    "{person Margaret Thatcher} came.",
    "Mr {person Thatcher} spoke. {person Thatcher} left.",
  ]);
  assert.deepEqual(people.find(({ id }) => id === "thatcher")?.notes, [
    "“Mr Thatcher” is not taken for Margaret Thatcher: the title fits another person.",
    "“Thatcher” alone may be Margaret Thatcher; the text does not say which.",
  ]);
});

test("an unclear surname says whose it may be", () => {
  const { people } = resolve(["{person Ann Smith}", "{person Bob Smith}", "{person Smith}"]);
  assert.deepEqual(people.find(({ id }) => id === "smith")?.notes, [
    "“Smith” alone may be Ann Smith or Bob Smith; the text does not say which.",
  ]);
});

test("a surname without company says whose it may be", () => {
  const { people } = resolve(["{person Ann Smith}", "{person Smith}", ...otherArticles]);
  assert.deepEqual(people.find(({ id }) => id === "smith")?.notes, [
    "“Smith” alone may be Ann Smith; the text does not say which.",
  ]);
});

test("a merge says why", () => {
  const { people } = resolve([
    "{person Volodymyr Zelensky}",
    "{person Volodymyr Zelensky}",
    "{person Volodymyr Zelenskyy}",
  ]);
  assert.deepEqual(
    people.map(({ name, notes }) => ({ name, notes })),
    [
      {
        name: "Volodymyr Zelensky",
        notes: [
          "“Volodymyr Zelenskyy” is taken for “Volodymyr Zelensky”: the same name, written another way.",
        ],
      },
    ],
  );
});

const genitives = [
  "{person Angela Merkel} ging. {person Merkels} Kabinett und {person Angela Merkels} Rede.",
  "{person Peter Jacob} und {person Peter Jacobs}; {person Barbara Steffens}; {person Max}.",
];

test("a name in the German genitive is the name", () => {
  const german = resolve(genitives, undefined, "de");
  assert.deepEqual(showMentions(german, genitives, 0), [
    "Angela Merkel → angela-merkel (exact)",
    "Merkels → angela-merkel (surname)",
    "Angela Merkels → angela-merkel (alias)",
  ]);
  assert.deepEqual(showMentions(german, genitives, 1), [
    "Peter Jacob → peter-jacob (exact)",
    "Peter Jacobs → peter-jacobs (exact)",
    "Barbara Steffens → barbara-steffens (exact)",
    "Max → max (exact)",
  ]);
});

test("English has no such genitive", () =>
  assert.deepEqual(
    showMentions(resolve(genitives), genitives, 0)[2],
    "Angela Merkels → angela-merkels (exact)",
  ));
