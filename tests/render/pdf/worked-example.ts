import { draftRows } from "../../../sheet-template/example/draft.ts";
import { march2019 } from "../../../sheet-template/example/march-2019.ts";
import { september2018 } from "../../../sheet-template/example/september-2018.ts";
import { readLongDate } from "../../../src/core/model/long-date.ts";
import type { Publisher } from "../../../src/core/model/publisher.ts";
import type { PublishedPart, Snapshot, SnapshotRecommendation } from "../../../src/core/model/snapshot.ts";
import { buildSnapshot, part, rich, westmere } from "./build-snapshot.ts";

const versionDate = "2019-03-22";

export const buckinghamshire: Publisher = { ...westmere, name: "Buckinghamshire County Council" };

/** The worked example as it stands at the end of its story, in March 2019. */
export function workedExample(): Snapshot {
  const recommendations: SnapshotRecommendation[] = [];
  for (const { Ref: ref, Recommendation: text = "", Agreed } of draftRows) {
    const number = Number.parseInt(ref, 10);
    const last = recommendations.at(-1);
    const shared = /^\d+$/u.test(ref) && draftRows.some(({ Ref }) => Ref === `${ref}a`);
    if (shared) recommendations.push({ number, stem: rich(text), stemWithheld: "", parts: [] });
    else if (last?.number === number) last.parts.push(partOf(ref, Agreed ?? ""));
    else recommendations.push({ number, stem: [], stemWithheld: "", parts: [partOf(ref, Agreed ?? "")] });
  }
  return buildSnapshot(recommendations, { inquiry, version: lastOf(history), history: [...history] });
}

function partOf(ref: string, answer: string): PublishedPart {
  const due = cellOf(ref, "Action due");
  const date = readLongDate(due)?.toString() ?? due;
  const progress = cellOf(ref, "Progress");
  return part(ref, {
    recommendation: rich(cellOf(ref, "Recommendation")),
    answer: cellOf(ref, "Agreed") || answer,
    response: rich(cellOf(ref, "Response and proposed action")),
    cabinetMember: cellOf(ref, "Responsible Cabinet Member"),
    officer: cellOf(ref, "Senior Responsible Officer"),
    actionDue: date,
    overdue: date !== "" && date < versionDate && progress !== "Complete",
    progress,
    sixMonthUpdate: rich(cellOf(ref, "Six month progress update")),
  });
}

/** What was last written into a cell of the Response tab. */
function cellOf(ref: string, column: keyof (typeof draftRows)[number]): string {
  const edits = [september2018, march2019].flatMap(({ steps }) => steps.flatMap((step) => step.edits));
  const later = edits.findLast(
    (edit) =>
      edit.kind === "set" && edit.tab === "response" && edit.find.value === ref && edit.column === column,
  );
  if (later?.kind === "set") return later.value;
  return draftRows.find((row) => row.Ref === ref)?.[column] ?? "";
}

const history = [
  {
    number: "0.1",
    changes: "First draft: 8 recommendations",
    author: "Scrutiny Officer",
    date: "2018-07-10",
  },
  {
    number: "0.2",
    changes: "7: response reworded",
    author: "Education Officer",
    date: "2018-07-19",
  },
  {
    number: "Draft Final",
    changes: "5a: answered Yes; 5b: answered Yes; 4: action due added, and 9 more, see Change log",
    author: "Scrutiny Officer",
    date: "2018-09-07",
  },
  { number: "FINAL 1.0", changes: "Agreed by Cabinet", author: "Scrutiny Officer", date: "2018-09-11" },
  {
    number: "1.1",
    changes: "3a, 3b, 8: six month update added",
    author: "Education Entitlement Manager",
    date: "2019-03-01",
  },
  {
    number: "1.2",
    changes: "5a, 5b: six month update added; 5a: On track; 5b: Complete",
    author: "Education Entitlement Manager",
    date: versionDate,
  },
] as const;

function lastOf<Item>(items: readonly Item[]): Item {
  const last = items.at(-1);
  if (last === undefined) throw new Error("There should be one.");
  return last;
}

const inquiry = {
  title: "Working Together to Reduce Permanent Exclusions in Schools",
  committee: "Children’s Select Committee",
  chair: "Chairman, Children’s Select Committee",
  respondingBody: "Buckinghamshire County Council",
  reportReceived: "2018-07-10",
  responseDue: "2018-09-09",
  agreedByCabinet: "2018-09-10",
  leadCabinetMember: "Mike Appleyard",
  leadSeniorOfficer: "Tolis Vouyioukas",
};
