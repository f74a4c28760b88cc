import { Temporal } from "temporal-polyfill";
import type { Inspection } from "../../src/core/checks/check.ts";
import { runChecks } from "../../src/core/checks/run-checks.ts";
import { readTracker } from "../../src/core/intake/read-tracker.ts";
import type { WordedFinding } from "../../src/core/model/finding.ts";
import type { Content, History } from "../../src/core/model/history.ts";
import type { PeopleColumn, ResponseColumn } from "../../src/core/model/tabs.ts";
import type { Workbook } from "../../src/core/model/workbook.ts";
import { historyOf } from "../../src/core/versions/replay.ts";
import { buildWorkbook, type CellSpec, type WorkbookSpec } from "./build-workbook.ts";

type Row = Readonly<Partial<Record<ResponseColumn, CellSpec>>>;
type PersonRow = Readonly<Partial<Record<PeopleColumn, CellSpec>>>;

/** A November morning on which all is well with the well-kept tracker. */
const wellKeptDay = "2025-11-20";

const facts: NonNullable<WorkbookSpec["inquiry"]> = {
  "Date agreed by Cabinet": "28 April 2025",
  Status: "FINAL",
  Publish: "Yes",
};

const owners = {
  "Responsible Cabinet Member": "Cllr Ada Marsh",
  "Senior Responsible Officer": "Ben Okafor, Head of Highways and Transport",
};

/** Rows 2 to 6 of Response, by their refs. */
const rows: readonly (Row & { readonly Ref: string })[] = [
  {
    Ref: "1",
    Recommendation: "Light the canal path, so that it is safe after dark.",
    Agreed: "Yes",
    "Response and proposed action":
      "Cabinet accepts this recommendation. Highways will put up lamps from Lock Lane to the station.",
    ...owners,
    "Action due": "31 October 2025",
    "Six month progress update":
      "This recommendation has been actioned. The lamps were lit on 20 October 2025, and we will continue to monitor them.",
    Progress: "Complete",
    "Committee assessment": "Accepted as complete.",
  },
  { Ref: "2", Recommendation: "On schools, the Council should:", ...owners },
  {
    Ref: "2a",
    Recommendation: "offer cycle training in every school;",
    Agreed: "Partly",
    "Response and proposed action":
      "Training is offered in primary schools. Secondary schools run courses of their own, so the Council does not pay for them.",
    "Action due": "30 June 2026",
    "Six month progress update":
      "Nine of fifteen schools have had their training; the others will have theirs in the spring term.",
    Progress: "On track",
  },
  {
    Ref: "2b",
    Recommendation: "give a helmet to each pupil who has none.",
    Agreed: "No",
    "Response and proposed action":
      "Cabinet does not support this recommendation, because the grant may not be spent on equipment.",
    "Senior Responsible Officer": "Zoe O’HARA",
  },
  {
    Ref: "3",
    Recommendation: "Publish a map of safe routes.",
    Agreed: "Yes",
    "Response and proposed action": "Accepted. The Road Safety team will publish a map on the website.",
    "Responsible Cabinet Member": "Ada Marsh\nCabinet Member for Streets",
    "Senior Responsible Officer": "Zoë O'Hara - Road Safety Manager",
    "Action due": "31 March 2026",
    "Six month progress update": "The survey has not yet been completed, because of flooding.",
    Progress: "Delayed",
  },
];

const people: readonly (PersonRow & { readonly Name: string })[] = [
  {
    Name: "Cllr Ada Marsh",
    Post: "Cabinet Member for Streets",
    Kind: "Cabinet Member",
    Email: "ada.marsh@westmere.example",
  },
  {
    Name: "Ben Okafor",
    Post: "Head of Highways and Transport",
    Kind: "Senior officer",
    Email: "ben.okafor@westmere.example",
  },
  {
    Name: "Zoë O'Hara",
    Post: "Road Safety Manager",
    Kind: "Officer",
    Email: "zoe.ohara@westmere.example",
  },
];

const versionControl: NonNullable<WorkbookSpec["versionControl"]> = [
  { "Version No.": "Draft Final", Changes: "Agreed by Cabinet Members", Date: "14 April 2025" },
  { "Version No.": "FINAL 1.0", Changes: "Agreed by Cabinet on 28 April 2025", Date: "29 April 2025" },
];

/** How a tracker differs from the well-kept one: rows by ref, people by name, and what stands below them. */
export type Flaws = {
  readonly today?: string;
  readonly inquiry?: WorkbookSpec["inquiry"];
  readonly rows?: Readonly<Record<string, Row>>;
  readonly addRows?: readonly Row[];
  readonly people?: Readonly<Record<string, PersonRow>>;
  readonly addPeople?: readonly PersonRow[];
  readonly noPeople?: boolean;
  readonly versionControl?: NonNullable<WorkbookSpec["versionControl"]>;
  readonly merges?: NonNullable<WorkbookSpec["responseMerges"]>;
  readonly history?: Partial<History>;
};

/** A tracker that is well kept but for its flaws, as a workbook. */
export function wellKeptWorkbook(flaws: Flaws = {}): Workbook {
  return buildWorkbook({
    inquiry: { ...facts, ...flaws.inquiry },
    response: [...rows.map((row) => ({ ...row, ...flaws.rows?.[row.Ref] })), ...(flaws.addRows ?? [])],
    responseMerges: flaws.merges ?? [],
    people: flaws.noPeople
      ? []
      : [
          ...people.map((person) => ({ ...person, ...flaws.people?.[person.Name] })),
          ...(flaws.addPeople ?? []),
        ],
    versionControl: flaws.versionControl ?? versionControl,
  });
}

/** What the checks look at: a workbook, read as in production, on a day. */
export function inspectionOf(
  workbook: Workbook,
  today = wellKeptDay,
  history: Partial<History> = {},
): Inspection {
  const reading = readTracker(workbook);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  const { tracker } = reading;
  return {
    tracker,
    history: { ...historyOf(tracker), ...history },
    today: Temporal.PlainDate.from(today),
  };
}

/** What the checks find in a tracker that is well kept but for its flaws. */
export function findingsIn(flaws: Flaws = {}): readonly WordedFinding[] {
  return runChecks(inspectionOf(wellKeptWorkbook(flaws), flaws.today, flaws.history));
}

/** What Cabinet agreed in the well-kept tracker. */
export const agreedContent: Content = historyOf(inspectionOf(wellKeptWorkbook()).tracker).current;
