/**
 * What comes of each sample in one piece, and then of each damage of `damage.ts`, in its order: how many articles,
 * and why there are none, or not more. Nothing is lost, and nothing throws.
 */
export const outcomes: Readonly<Record<string, string>> = {
  "a.txt": "1 empty-file 1 1 1 1 binary-file binary-file binary-file 1 1",
  "a.md": "1 empty-file 1 1 1 1 binary-file binary-file binary-file 1 1",
  "a.html":
    "1 empty-file no-article-text no-article-text 1 1 binary-file binary-file binary-file 1 1",
  "export.html":
    "1 empty-file no-article-text no-article-text 1 1 binary-file binary-file binary-file 2 1",
  "a.mhtml": "1 empty-file 1 no-article-text 1 1 binary-file binary-file 1 1 no-article-text",
  "a.docx":
    "1 empty-file broken-archive broken-archive broken-archive broken-archive broken-archive broken-archive broken-archive 1 broken-archive",
  "a.odt":
    "1 empty-file broken-archive broken-archive broken-archive broken-archive broken-archive broken-archive 1 1 broken-archive",
  "a.rtf": "1 empty-file 1 1 1 1 1 1 binary-file 1 1",
  "a.epub":
    "1 empty-file broken-archive broken-archive broken-archive broken-archive broken-archive broken-archive broken-archive 1 broken-archive",
  "a.pdf":
    "1 empty-file broken-document broken-document broken-document 1 scanned broken-document 1 1 broken-document",
  "a.xlsx":
    "1 empty-file broken-archive broken-archive broken-archive broken-archive broken-archive broken-archive broken-archive 1 broken-archive",
  "a.ods":
    "1 empty-file broken-archive broken-archive broken-archive broken-archive broken-archive broken-archive broken-archive 1 broken-archive",
  "a.csv":
    "2 empty-file not-articles unclosed-quote unclosed-quote 1+unclosed-quote binary-file binary-file binary-file 4+second-heading-row 2",
  "a.json":
    "1 empty-file broken-data broken-data broken-data broken-data binary-file binary-file binary-file broken-data not-articles",
  "a.jsonl":
    "2 empty-file broken-record broken-record 1 1+broken-record binary-file binary-file binary-file 4 2",
  "a.xml":
    "1 empty-file not-articles broken-document broken-document broken-document binary-file binary-file binary-file 1 not-articles",
  "a.eml":
    "1 empty-file no-text-in-record no-text-in-record no-text-in-record 1 no-text-in-record no-text-in-record 1 1 no-text-in-record",
  "a.mbox": "2 empty-file broken-document no-text-in-record 1 2 1 no-text-in-record 1 4 2",
  "a.warc":
    "1 empty-file not-articles not-articles 1 1 no-article-text not-articles 1 1 not-articles",
  "a.warc.gz":
    "1 empty-file not-articles not-articles not-articles not-articles not-articles not-articles not-articles 1 not-articles",
  "a.wacz":
    "1 empty-file broken-archive broken-archive broken-archive broken-archive broken-archive broken-archive broken-archive 1 broken-archive",
  "a.zip":
    "2 empty-file broken-archive broken-archive broken-archive broken-archive broken-archive broken-archive 1+broken-archive 2 broken-archive",
  "a.txt.gz":
    "1 empty-file broken-archive broken-archive broken-archive broken-archive broken-archive broken-archive broken-archive 1 broken-archive",
};
