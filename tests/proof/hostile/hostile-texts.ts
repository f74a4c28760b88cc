import fc from "fast-check";

/** What people, or those who wish them ill, may have in a cell: each aimed at one of what reads it. */
const aimed: readonly string[] = [
  "<script>alert(1)</script>",
  '"><img src=x onerror="alert(1)">',
  "<!--[if IE]><svg/onload=alert(1)>",
  "</title></style></textarea><iframe src=javascript:alert(1)>",
  '=HYPERLINK("https://evil.example","click")',
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-2+3+cmd",
  "@SUM(1,1)",
  "\t=1+1",
  "\r=1+1",
  "'=1+1",
  "Ben\r\nBcc: everybody@evil.example",
  "Ben\nX-Injected: yes\n\n<b>body</b>",
  "=?utf-8?B?QmNjOiBhQGIuYw==?=",
  "See javascript:alert(1) and [this](data:text/html;base64,PHNjcmlwdD4=)",
  "vbscript:msgbox(1) file:///etc/passwd //evil.example/x",
  "https://evil.example/?q=<script>&a='\"",
  "mailto:ben.okafor@westmere.example?bcc=all@evil.example",
  "Write to ben.okafor@westmere.example or BEN (dot) okafor [at] westmere.example",
  "\u202egnp.exe\u202c \u2066\u2067\u2068\u2069 \u200b\u200d\ufeff\u00ad",
  "a\u0301".repeat(60),
  `Z${"\u0300\u0489\u0316".repeat(200)}`,
  "\ud800 alone, \udfff alone",
  "\u0378\u{e0041}\u{10ffff}\ufffe\uffff",
  "\u0001\u0008\u001b[31mred\u009b\u2028\u2029",
  "👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿 中文 עברית العربية ไทย 𝔘",
  "__proto__",
  "constructor",
  "toString",
  "1e308",
  "-99999999999999999999",
  "31 February 2025",
  "1 January 0001",
  "31/12/9999",
  "275760-09-14",
  "#REF!",
  '#panic("out") $x^2$ *b* @ref <l> \\ `raw` #eval("1")',
  '{ HYPERLINK "x" } \u0013DDEAUTO c:\\\\x\u0015',
  "$\u007bprocess.env} {{7*7}} <%= 1 %> %s %n %00 ../../etc/passwd",
  "]]>&amp;&#x3c;!ENTITY x SYSTEM 'file:///etc/passwd'>",
];

/** One hostile text; a cell of 50,000 characters now and then. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...aimed) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...aimed), fc.constantFrom(...aimed)).map(([a, b]) => `${a}\n${b}`),
  },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("x ", "<b>", "\u0301", "ש")
      .map((part) => part.repeat(50_000).slice(0, 49_990)),
  },
);

const word = fc.constantFrom(
  "Yes",
  "No",
  "Partly",
  "Complete",
  "On track",
  "Ben Okafor",
  "Cllr Ada Marsh",
  "1 May 2025",
  "",
);

/** A cell: hostile, or just what the tracker hopes for, so that the hostile ones get as far as they can. */
export const hostileCell: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  { weight: 2, arbitrary: word },
);

/** What is typed into a tracker: the values of facts, rows of Response and People, and all that surrounds them. */
export type Siege = {
  readonly facts: readonly string[];
  readonly response: readonly (readonly string[])[];
  readonly people: readonly (readonly string[])[];
  readonly headers: readonly string[];
  readonly tab: string;
  readonly note: string;
  readonly link: string;
};

const row = (length: number) => fc.array(hostileCell, { minLength: length, maxLength: length });

/** Rows have refs of their own most of the time, because no version is stamped of rows that nobody can tell apart. */
export const anySiege: fc.Arbitrary<Siege> = fc.record({
  facts: row(15),
  response: fc
    .array(fc.tuple(row(11), fc.nat(9)), { minLength: 1, maxLength: 6 })
    .map((rows) =>
      rows.map(([cells, odd], nth) => [odd === 0 ? (cells[0] ?? "") : String(nth + 1), ...cells]),
    ),
  people: fc.array(row(5), { minLength: 1, maxLength: 5 }),
  headers: fc.array(
    fc.oneof(
      hostileText.map((text) => text.slice(0, 200)),
      fc.constant("__proto__"),
    ),
    { maxLength: 40 },
  ),
  tab: hostileText.map((text) => text.replaceAll(/[\p{C}:\\/?*[\]']/gu, "").slice(0, 90) || "Extra"),
  note: hostileText,
  link: fc.constantFrom(
    "javascript:alert(1)",
    "data:text/html,x",
    "https://evil.example/",
    "mailto:a@b.example?bcc=c@d.example",
  ),
});
