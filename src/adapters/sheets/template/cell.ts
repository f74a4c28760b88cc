import type { sheets_v4 } from "@googleapis/sheets";
import type { CellKind } from "../../../core/model/template.ts";
import type { ColumnLayout } from "../../../ports/template.ts";
import { formatOf } from "./look.ts";

/** A header cell: its words or its formula, its note and its look. */
export function headerCell({ header, note, look, formula }: ColumnLayout): sheets_v4.Schema$CellData {
  if (header === "") return {};
  return {
    userEnteredValue: formula === undefined ? { stringValue: header } : { formulaValue: formula },
    userEnteredFormat: { ...formatOf(look), wrapStrategy: "WRAP", verticalAlignment: "TOP" },
    ...(note !== "" && { note }),
  };
}

/** Text stays text whatever it looks like ("2" and "=x" too); dates read as "10 September 2018". */
export function cellFormat(kind: CellKind): sheets_v4.Schema$CellFormat {
  const type = kind.kind === "date" ? { type: "DATE", pattern: "d mmmm yyyy" } : { type: "TEXT" };
  return {
    ...(kind.kind !== "lookup" && { numberFormat: type }),
    wrapStrategy: "WRAP",
    verticalAlignment: "TOP",
  };
}

/** A dropdown that warns about other words but takes them: the checks explain, and nothing is lost. */
export function dropdown(kind: CellKind): sheets_v4.Schema$DataValidationRule | null {
  if (kind.kind !== "choice") return null;
  const values = kind.choices.map((choice) => ({ userEnteredValue: choice }));
  return {
    condition: { type: "ONE_OF_LIST", values },
    strict: false,
    showCustomUi: true,
    inputMessage: `Choose ${kind.choices.join(", ")}.`,
  };
}
