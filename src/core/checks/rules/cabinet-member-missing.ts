import type { Check } from "../check.ts";
import { rowsWithoutOwner } from "../owners.ts";
import { rowSpot } from "../places.ts";

const column = "Responsible Cabinet Member";

export const cabinetMemberMissing: Check = {
  code: "cabinet-member-missing",
  severity: "should fix",
  title: "Cabinet Member missing",
  run: ({ tracker }) => {
    const recipient = tracker.inquiry.recipient.value ?? "Executive";
    if (recipient !== "Executive") return [];
    return rowsWithoutOwner(tracker, column).map((row) => rowSpot(row, column));
  },
  message: ({ ref }) =>
    `${ref} names no Cabinet Member. Enter one name in Responsible Cabinet Member, as it stands in People.`,
};
