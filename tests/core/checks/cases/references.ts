import type { CheckCase } from "./check-case.ts";

export const referencesCases: readonly CheckCase[] = [
  {
    code: "ref-missing",
    when: "a row without a Ref",
    flaws: { addRows: [{ Recommendation: "Do it" }] },
    finds: [
      ["row 7", "A7", "A row of Response has no Ref. Type its number in A7, such as 4, or 2a for a part."],
    ],
  },
  {
    code: "ref-missing",
    when: "a blank row between two others",
    flaws: { addRows: [{}, { Ref: "4" }] },
    finds: [],
  },
  {
    code: "ref-malformed",
    when: "words in Ref",
    flaws: { addRows: [{ Ref: "Four", Recommendation: "Do it" }] },
    finds: [
      [
        "Four",
        "A7",
        '"Four" is not a reference. In A7 type a number, such as 4, or a number and one letter for a part, such as 2a.',
      ],
    ],
  },
  {
    code: "ref-malformed",
    when: "a Ref with a bracket and a stop",
    flaws: { addRows: [{ Ref: "Rec 3 (A).", Recommendation: "Do it" }] },
    finds: [],
  },
  {
    code: "ref-malformed",
    when: "a row without a Ref, which is reported as such",
    flaws: { addRows: [{ Recommendation: "Do it" }] },
    finds: [],
  },
  {
    code: "ref-duplicate",
    when: "one Ref on two rows",
    flaws: { addRows: [{ Ref: "2 b)" }] },
    finds: [
      [
        "2b",
        "A5",
        "2b stands on more than one row: A5 and A7. Give each row a Ref of its own, such as 2a and 2b for two parts.",
      ],
      [
        "2b",
        "A7",
        "2b stands on more than one row: A5 and A7. Give each row a Ref of its own, such as 2a and 2b for two parts.",
      ],
    ],
  },
  {
    code: "ref-duplicate",
    when: "a number and its parts",
    flaws: { addRows: [{ Ref: "2c" }] },
    finds: [],
  },
  {
    code: "ref-duplicate",
    when: "a number on two rows",
    flaws: { addRows: [{ Ref: "3" }] },
    finds: [
      [
        "3",
        "A6",
        "3 stands on more than one row: A6 and A7. Give each row a Ref of its own, such as 3a and 3b for two parts.",
      ],
      [
        "3",
        "A7",
        "3 stands on more than one row: A6 and A7. Give each row a Ref of its own, such as 3a and 3b for two parts.",
      ],
    ],
  },
  {
    code: "ref-duplicate",
    when: "the same words on two rows, which are reported as such",
    flaws: { addRows: [{ Ref: "Four" }, { Ref: "Four" }] },
    finds: [],
  },
  {
    code: "ref-letter-gap",
    when: "parts a, b and d",
    flaws: { addRows: [{ Ref: "2d" }] },
    finds: [
      [
        "2d",
        "A7",
        "There is 2d but no 2c. Add the missing part from the committee's report, or letter the parts without a gap.",
      ],
    ],
  },
  {
    code: "ref-letter-gap",
    when: "parts in another order",
    flaws: { rows: { "2a": { Ref: "2b" }, "2b": { Ref: "2a" } } },
    finds: [],
  },
  {
    code: "ref-letter-gap",
    when: "parts in another order, and two of them missing",
    flaws: { rows: { "2a": { Ref: "2d" }, "2b": { Ref: "2a" } } },
    finds: [
      [
        "2d",
        "A4",
        "There is 2d but no 2b and 2c. Add the missing part from the committee's report, or letter the parts without a gap.",
      ],
    ],
  },
  {
    code: "ref-letter-gap",
    when: "a part without the ones before it, and words in Ref",
    flaws: { addRows: [{ Ref: "4b" }, { Ref: "Four" }] },
    finds: [
      [
        "4b",
        "A7",
        "There is 4b but no 4a. Add the missing part from the committee's report, or letter the parts without a gap.",
      ],
    ],
  },
  {
    code: "ref-number-gap",
    when: "numbers 1, 2, 3 and 6",
    flaws: { addRows: [{ Ref: "6" }] },
    finds: [
      [
        "6",
        "A7",
        "The numbers go up to 6, without 4 and 5. Add what is missing, unless the committee put it to somebody else.",
      ],
    ],
  },
  {
    code: "ref-number-gap",
    when: "numbers without a gap",
    flaws: { addRows: [{ Ref: "4" }] },
    finds: [],
  },
  {
    code: "ref-number-gap",
    when: "a part of a number after the gap",
    flaws: { addRows: [{ Ref: "5a" }, { Ref: "Six" }] },
    finds: [
      [
        "5a",
        "A7",
        "The numbers go up to 5, without 4. Add what is missing, unless the committee put it to somebody else.",
      ],
    ],
  },
  {
    code: "ref-number-gap",
    when: "words in Ref, which are reported as such",
    flaws: { addRows: [{ Ref: "Nine" }] },
    finds: [],
  },
  {
    code: "recommendation-missing",
    when: "a row without the committee's words",
    flaws: { rows: { "3": { Recommendation: "" } } },
    finds: [
      [
        "3",
        "B6",
        "3 does not say what is recommended. Copy the committee's words from its report into Recommendation.",
      ],
    ],
  },
  {
    code: "recommendation-missing",
    when: "a recommendation of one word",
    flaws: { rows: { "3": { Recommendation: "Publish." } } },
    finds: [],
  },
  {
    code: "merged-cells",
    when: "rows that share a merged cell",
    flaws: { merges: [{ startRow: 3, endRow: 5, startColumn: 4, endColumn: 5 }] },
    finds: [
      [
        "2a",
        "A4",
        "2a has merged cells. Unmerge them (Format, Merge cells, Unmerge) and fill in every row: merged rows cannot be sorted, and each part needs its own answer.",
      ],
      [
        "2b",
        "A5",
        "2b has merged cells. Unmerge them (Format, Merge cells, Unmerge) and fill in every row: merged rows cannot be sorted, and each part needs its own answer.",
      ],
    ],
  },
  {
    code: "merged-cells",
    when: "a merge below the last row",
    flaws: { merges: [{ startRow: 8, endRow: 9, startColumn: 4, endColumn: 5 }] },
    finds: [],
  },
];
