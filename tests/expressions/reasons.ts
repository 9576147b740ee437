/**
 * Expressions that recheck calls slow, or does not decide in time, and why a hostile text does not make them so: what
 * bounds the text that they are asked of. The keys begin as the expressions do.
 */
const sentencePart =
  "asked of at most some hundred characters of a sentence before or behind a find";
const bounded = "every repetition has a bound, so that each start costs no more than that";
const ownFiles = "asked of the style sheets and scripts of this project only";

export const reasons: Readonly<Record<string, string>> = {
  "/[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]|[": bounded,
  "/(?<broken>[-\\u00AD\\u2010-\\u2015\\u2212\\u":
    "the unbounded runs are taken whole, and nothing behind them can fail",
  '/"[^"]*"|\\[[^\\]]*\\]|\\\\./g': "asked of 255 characters, the longest format that Excel takes",
  "/^[ \\t>*]{0,10}(?:to|cc|bcc|an|kopie|à|p": bounded,
  "/(?:lexis|nexis|factiva|proquest|europre": bounded,
  "/(?:;|\\s|^)\\s{0,3}(https?:\\/\\/\\S{4,2000}": bounded,
  "/\\d of \\d[\\d.,]* DOCUMENTS?|Dokument \\d+":
    "a run of digits cannot hold the words that begin another; the rest has bounds",
  "/<meta[^>]{0,200}charset\\s?=\\s?[\"']?([\\w":
    "a run of digits cannot hold the words that begin another; the rest has bounds",
  "/\\p{L}{3}.*\\d|\\d.*\\p{L}{3}|\\d{1,4}[./-]\\": "asked of lines of at most 300 characters",
  "/url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"')\\s": ownFiles,
  "/[^.!?\\n-\\r\\u0085\\u2028\\u2029]*$/": sentencePart,
  "/(?<![\\d.,:/$€£-]|\\d\\s)(?<date>(?<from>(": bounded,
  "/\\d:\\d\\d.*?(?:(?:GMT|UTC)?\\s?[+-](?!00)\\": "asked of 200 characters",
  '/[^.,;:!?\\n-\\r\\u0085\\u2028\\u2029“”"]*$/': sentencePart,
  "/^,\\s+(?:who (?:is|was|has been) )?(?:al": sentencePart,
  '/(?:^|[,.;:–—“"]\\s*|\\s)(?:the|a|an|its|t': sentencePart,
  "/\\s(?:(?:who|which|is|are|was|were|has|h": sentencePart,
  "/(?<!\\p{L})(?:for|of|to|with|from|by|about)\\": sentencePart,
  "/(?:kill|injur|wound|arrest|detain|evacu": sentencePart,
  "/(?<who>(?:\\p{Lu}[\\p{L}.-]*\\s){0,4}\\p{Lu": sentencePart,
  "/^(?:there|it\\swas|I|we|(?:them|him|her|": sentencePart,
  "/(?:\\s(?:also|then|later|further|has|had": sentencePart,
  "/^(?:(?:according\\sto|however|meanwhile|": sentencePart,
  "/(?:[\\p{L}’'-]+,?\\s){0,5}$/u": "asked of the 60 characters before a name",
  "/(?:said|says|wrote|added|stated|explain": bounded,
  '/^(?:\\s\\([^()]{1,40}\\))?(?:(?:,[^,“”"]{2': bounded,
  '/["“][^"”]{0,400}["”]/g': bounded,
  "/^(?:watch|listen|explainer|more|go deep": bounded,
  "/^\\\\?\\{?\\\\[a-z*]{1,24}[^ ]{0,200};?\\}?(?": bounded,
  "/<[!/a-z][^<>]{0,1000}>|\\[\\/?(?:caption|": bounded,
  "/(?:\\((?:[^()]{0,80}[\\s/–-])?(?:archives": bounded,
  "/(?:(?:REUTERS|AFP|AP Photo|EPA|Getty Im": bounded,
  "/(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+": bounded,
  "/\\p{L}+\\s?:?\\s*$/u": "asked of lines that are a stamp of at most some hundred characters",
  "/(?<=\\S)\\s(?:\\|[^|]{2,40}(?:\\|[^|]{2,40}": bounded,
  "/^\\p{Lu}{3,}(?:[^(]{0,40}\\([^)]{2,30}\\) ": bounded,
  "/\\b(?:photo|image|getty|reuters|AP|AFP)\\": bounded,
  '/[^\\s("]*$/': "asked of the last 200 characters that a reader typed",
  "/[\\p{L}\\p{N}\\p{M}'’ʼ]*$/u": "asked of the last 200 characters that a reader typed",
  "/(?<!\\p{L})(?:(?:said|says|told\\s[^,.;:]": sentencePart,
  "/\\s*\\S{0,60}$/": "asked of at most 800 characters",
  "/(?<=^[ \\t]{0,8}[\"“‘'«„]{0,2})(?<letter>": bounded,
  "/^[^\\S\\n]*(?:import|export)[\\s{*\"']/m": ownFiles,
  "/\\/+$/": "asked of paths that the owner of the folder wrote into corpus.yaml",
  "/<(pre|code|svg)\\b.*?<\\/\\1>/gs":
    "asked of pages of this project, where each of these is closed",
};
