/** Character references and escapes that were never resolved. */
import { testMended, testUntouched } from "./mended.ts";

const debris = (count: number) => Array<string>(count).fill("entity debris");

testMended([
  ["taking place. #x27;y multiply", "taking place. ’y multiply", ...debris(1)],
  ["Tom &amp; Jerry&nbsp;met", "Tom & Jerry met", ...debris(2)],
  ["it&#8217;s &amp;quot;done&amp;quot;", 'it’s "done"', ...debris(3)],
  ["Todd O&#39;Brian and O#x27;Brian", "Todd O’Brian and O’Brian", ...debris(2)],
  ["O#39;Brian it#8217;s saidquot;", 'O’Brian it’s said"', ...debris(3)],
  ["&#146;s &#x92;s", "’s ’s", ...debris(2)],
  ["Ren&eacute; L&Eacute;VESKY, S&atilde;o", "René LÉVESKY, São", ...debris(3)],
  ["&ldquo;We stay,&rdquo; &hellip;", "“We stay,” …", ...debris(3)],
  ["O&rsquoBrian &#8217s R&amp D", "O’Brian ’s R& D", ...debris(3)],
  ["5&nbsp;000 on 23&nbsp;May", "5\u00A0000 on 23 May", ...debris(2)],
  ['Ren\\u00e9 said \\"no\\"', 'René said "no"', ...Array<string>(3).fill("escaped character")],
]);

testUntouched([
  "AT&T; R&D and Q&A;",
  "issue #27; item #x",
  "www.example.com/?a=1&copy=2&lt=3",
  "&notanentity; stays",
  "C:\\users\\new",
]);
