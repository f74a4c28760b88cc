import { tabTitles, versionControlColumns } from "../../src/core/model/tabs.ts";
import type { InitialRow, TabTemplate } from "../../src/core/model/template.ts";
import { columnsOf, date } from "../columns.ts";

const columns = columnsOf(versionControlColumns, {
  "Version No.": [120, "0.1, 0.2 … while a draft; Draft Final; FINAL 1.0; then 1.1, 1.2 for updates."],
  Changes: [520, "What changed, written by the automation. You may put it in better words."],
  "Name of response author": [220, "Who made the changes."],
  Date: [150, "The day the version was stamped.", date],
});

/** The row that shows how to fill the table in. Councils forget to delete it, and a check asks them to. */
const sampleRow: InitialRow = {
  values: ["e.g. FINAL 1.0", "Agreed by all Cabinet Members", "Joe Bloggs", ""],
};

/** The versions of the response, oldest first: the automation adds a row for each that it stamps. */
export function versionControlTab(withSampleRow: boolean): TabTemplate {
  return {
    name: "versionControl",
    title: tabTitles.versionControl,
    owner: "shared",
    rows: 100,
    frozenColumns: 1,
    filter: false,
    hidden: false,
    columns,
    protection: { kind: "warning", open: ["Changes"] },
    colours: [],
    initialRows: withSampleRow ? [sampleRow] : [],
  };
}
