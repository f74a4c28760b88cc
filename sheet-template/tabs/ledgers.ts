import {
  baselineColumns,
  changeLogColumns,
  pendingColumns,
  publishedColumns,
  remindersColumns,
  tabTitles,
} from "../../src/core/model/tabs.ts";
import type { TabTemplate } from "../../src/core/model/template.ts";
import { automationTab, columnsOf } from "../columns.ts";

/** Every change of every version. Rows are only ever added. */
export const changeLogTab: TabTemplate = {
  ...automationTab,
  name: "changeLog",
  title: tabTitles.changeLog,
  columns: columnsOf(changeLogColumns, {
    Version: [110, "The version that the change belongs to."],
    Ref: [80, "The row of Response, or Inquiry."],
    Field: [200, "The column or the fact that changed."],
    From: [340, "What it said before."],
    To: [340, "What it says since."],
    By: [180, "Who made the change."],
    At: [150, "When the version was stamped, London time."],
    Chain: [160, "A seal over this row and the one above, which shows if a row was altered later."],
  }),
};

/** Every reminder, from the moment it is claimed for sending. Rows are only ever added. */
export const remindersTab: TabTemplate = {
  ...automationTab,
  name: "reminders",
  title: tabTitles.reminders,
  columns: columnsOf(remindersColumns, {
    Key: [200, "Names one reminder, so that it is sent once."],
    To: [240, "Who it went to."],
    About: [160, "The refs it asked about."],
    Kind: [140, "Which reminder it was."],
    Due: [140, "The date it spoke of."],
    Claimed: [160, "When the automation took it on."],
    Sent: [160, "When it left."],
    Message: [240, "Where to find it in the sent mail."],
  }),
};

/** Every version that was published and where. Rows are only ever added. */
export const publishedTab: TabTemplate = {
  ...automationTab,
  name: "published",
  title: tabTitles.published,
  columns: columnsOf(publishedColumns, {
    Version: [110, "The version that was published."],
    Address: [420, "Its lasting address."],
    Digest: [240, "The fingerprint of what was published."],
    At: [160, "When it was published."],
  }),
};

/** The automation's memory, hidden: what was last stamped and, beside it, what waits to be. */
export const baselineTab: TabTemplate = {
  ...automationTab,
  name: "baseline",
  title: tabTitles.baseline,
  rows: 1000,
  hidden: true,
  columns: [
    ...columnsOf(baselineColumns, {
      Ref: [80, "What was last stamped, field by field."],
      Field: [200, ""],
      Value: [340, ""],
    }),
    ...columnsOf([""], { "": [40, ""] }),
    ...columnsOf(pendingColumns, {
      "Pending ref": [110, "What has changed since and waits to be stamped."],
      "Pending field": [200, ""],
      Digest: [160, ""],
      By: [200, ""],
      Since: [200, ""],
    }),
  ],
};
