/** The most that Google Sheets takes in a cell, in UTF-16 units. */
const mostInCell = 50_000;

const units = {
  "one letter": "x",
  "words without end": "word ",
  "line breaks": "\n",
  blanks: " ",
  "halves of addresses": "a@",
  "dots of addresses": "a.b@c.",
  "beginnings of links": "http://a.",
  "links in brackets": "[a](https://a.example/)",
  "brackets never closed": "[(<{",
  "numbers and dots": "1.",
  "dates that run on": "1/1/",
  "names that run on": "Cllr Jo Field, ",
  "semicolons and equals": "a=b;",
  quotation: "'\"",
  "marks on one letter": "\u0301",
  "joined signs": "\u{1f469}\u200d",
  "nothing that shows": "\u200b",
  "right to left and back": "\u202eא\u202c",
  "halves of signs": "\ud800",
  "formula after formula": "=A1+",
} as const satisfies Readonly<Record<string, string>>;

/** Texts that fill a cell, each to try the patience or the memory of whatever reads it. */
export const heavyTexts: readonly { readonly name: string; readonly text: string }[] = Object.entries(
  units,
).map(([name, unit]) => ({
  name,
  text: unit.repeat(Math.ceil(mostInCell / unit.length)).slice(0, mostInCell - (mostInCell % unit.length)),
}));
