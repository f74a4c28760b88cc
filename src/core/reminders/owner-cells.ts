import type { Recommendation, Tracker } from "../model/tracker.ts";

/** Whom a row concerns, as the cells name them, "" where none does. */
export type OwnerCells = {
  readonly owner: string;
  readonly cabinetMember: string;
  readonly leadOfficer: string;
};

/** Reads the owners of any row: a part without one of its own has its stem's, and the inquiry's lead after that. */
export function ownerCells(tracker: Tracker): (row: Recommendation) => OwnerCells {
  const stems = new Map(
    tracker.recommendations.flatMap((row) => (row.isStem && row.ref ? [[row.ref.number, row] as const] : [])),
  );
  const { cells: facts } = tracker.inquiry;
  return (row) => {
    const stem = row.ref && row.ref.letter !== "" ? stems.get(row.ref.number) : undefined;
    const named = (column: "Responsible Cabinet Member" | "Senior Responsible Officer") =>
      row.cells[column].text || (stem?.cells[column].text ?? "");
    return {
      owner: named("Senior Responsible Officer"),
      cabinetMember: named("Responsible Cabinet Member") || facts["Lead Cabinet Member"].text,
      leadOfficer: facts["Lead senior officer"].text,
    };
  };
}
