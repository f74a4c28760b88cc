import { expect, test } from "vitest";
import type { RichText } from "../../../src/core/model/rich-text.ts";
import { publishedTexts } from "../../../src/core/publishing/published-texts.ts";
import { part, recommendation, rich, snapshotOf, withheld } from "../../support/sample-snapshot.ts";

test("everything that people have written is found in its place, with the links that it carries", () => {
  const response: RichText = [
    { kind: "paragraph", spans: [{ text: "See " }, { text: "the map", href: "https://a.example/" }] },
    {
      kind: "list",
      style: "bullet",
      start: 1,
      items: [[{ text: "one" }], [{ text: "two", href: "https://b.example/" }]],
    },
  ];
  const blank = {
    chair: "",
    respondingBody: "",
    recipient: "",
    reportReceived: "",
    responseDue: "",
    agreedByCabinet: "",
    progressReview: "",
    leadCabinetMember: "",
    leadSeniorOfficer: "",
    status: "",
  };
  const snapshot = snapshotOf([
    recommendation(1, [part("1", { response, answer: "Yes" })]),
    recommendation(2, [withheld("2a", "Exempt")], { stem: rich("On schools:") }),
    recommendation(3, [part("3a", { assessment: rich("Done.") })], { stemWithheld: "Private" }),
  ]);

  const texts = publishedTexts({ ...snapshot, inquiry: { ...snapshot.inquiry, ...blank } });

  expect(texts.map(({ ref, place, text, hrefs }) => [ref, place, text, ...hrefs])).toEqual([
    ["Inquiry", "Title", "Working Together to Reduce Permanent Exclusions in Schools"],
    ["Inquiry", "Select committee", "Children's Select Committee"],
    ["1", "Agreed", "Yes"],
    [
      "1",
      "Response and proposed action",
      "See the map\none\ntwo",
      "https://a.example/",
      "https://b.example/",
    ],
    ["2", "Recommendation", "On schools:"],
    ["2a", "Not for publication", "Exempt"],
    ["3", "Not for publication", "Private"],
    ["3a", "Committee’s assessment", "Done."],
    ["Version control", "the Changes of 1.6", "5a: six month update added; 5b: six month update added"],
    ["Version control", "the author of 1.6", "Viv Trundell, Education Entitlement Manager"],
    ["Version control", "the Date of 1.6", "2019-03-22"],
  ]);
});
