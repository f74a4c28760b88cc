import { draftRows } from "../../../sheet-template/example/draft.ts";
import type { RichText } from "../../../src/core/model/rich-text.ts";
import type { PublishedPart } from "../../../src/core/model/snapshot.ts";
import { lineOf, listOf, partOf, say } from "./snapshot-of.ts";

const member = "Cllr Mike Appleyard";
const officers: Readonly<Record<string, string>> = {
  "1": "Head of Early Help",
  "4": "SEN Team Officer",
  "6": "Education Officer",
  "7": "Education Officer",
};

/** What the worked example says of a ref, as a part that is published. */
export function told(ref: string, more: Partial<PublishedPart> = {}): PublishedPart {
  const row = draftRows.find(({ Ref }) => Ref === ref);
  return partOf(ref, {
    recommendation: paragraphs(row?.Recommendation),
    answer: row?.Agreed ?? "Yes",
    response: paragraphs(row?.["Response and proposed action"]),
    cabinetMember: member,
    officer: officers[ref] ?? "Education Entitlement Manager",
    ...more,
  });
}

function paragraphs(text = ""): RichText {
  return say(...text.split("\n").filter((line) => line !== ""));
}

/** The words that the parts of a ref share. */
export function stemOf(ref: string) {
  return { stem: paragraphs(draftRows.find(({ Ref }) => Ref === ref)?.Recommendation) };
}

export const guide = "https://www.bucksfamilyinfo.example/kb5/fsd/advice.page?id=y_3GT3zAxbc#evidence";

export const sessions: RichText = [
  ...say("Primary schools were offered three behaviour training sessions, on:"),
  ...listOf("bullet", [
    "managing low level disruption in class",
    "managing extreme behaviour in school",
    "supporting colleagues in managing situations",
  ]),
  ...lineOf(
    "Head teachers were telephoned one by one, which raised attendance by ",
    { text: "30% to 50%", bold: true },
    ".",
  ),
];

export const withheld = {
  kind: "withheld",
  ref: "5b",
  letter: "b",
  reason: "Exempt: it would identify a pupil (Local Government Act 1972, Schedule 12A, paragraph 2)",
} as const;
