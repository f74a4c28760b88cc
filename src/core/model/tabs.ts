/** The nine tabs of a tracker, by the titles that people see. */
export const tabTitles = {
  inquiry: "Inquiry",
  response: "Response",
  versionControl: "Version control",
  people: "People",
  checks: "Checks",
  changeLog: "Change log",
  reminders: "Reminders",
  published: "Published",
  baseline: "_Baseline",
} as const;
export type TabName = keyof typeof tabTitles;

/** The columns of the tabs that people fill in, in the order of the template. */
export const responseColumns = [
  "Ref",
  "Recommendation",
  "Agreed",
  "Response and proposed action",
  "Responsible Cabinet Member",
  "Senior Responsible Officer",
  "Action due",
  "Six month progress update",
  "Progress",
  "Twelve month progress update",
  "Committee assessment",
  "Not for publication (reason)",
  "Checks",
] as const;
export type ResponseColumn = (typeof responseColumns)[number];

export const versionControlColumns = ["Version No.", "Changes", "Name of response author", "Date"] as const;
export type VersionControlColumn = (typeof versionControlColumns)[number];

export const peopleColumns = ["Name", "Post", "Kind", "Email", "Reminders"] as const;
export type PeopleColumn = (typeof peopleColumns)[number];

export const inquiryColumns = ["Name", "Value"] as const;
export type InquiryColumn = (typeof inquiryColumns)[number];

/** The facts of an inquiry: the names in the Inquiry tab. */
export const inquiryFacts = [
  "Inquiry title",
  "Select committee",
  "Committee chair",
  "Responding body",
  "Recipient",
  "Report received",
  "Notice received",
  "Response due",
  "Date agreed by Cabinet",
  "Lead Cabinet Member",
  "Lead senior officer",
  "Status",
  "Progress review date",
  "Publish",
  "Contact",
] as const;
export type InquiryFact = (typeof inquiryFacts)[number];

/** The columns of the tabs that the automation writes. */
export const checksColumns = ["Ref", "Severity", "Check", "What to do", "First seen"] as const;
export type ChecksColumn = (typeof checksColumns)[number];
export const changeLogColumns = ["Version", "Ref", "Field", "From", "To", "By", "At", "Chain"] as const;
export type ChangeLogColumn = (typeof changeLogColumns)[number];
export const remindersColumns = ["Key", "To", "About", "Kind", "Due", "Claimed", "Sent", "Message"] as const;
export const publishedColumns = ["Version", "Address", "Digest", "At"] as const;
/** `_Baseline` holds two tables side by side: what was last stamped, and what waits to be. */
export const baselineColumns = ["Ref", "Field", "Value"] as const;
export const pendingColumns = ["Pending ref", "Pending field", "Digest", "By", "Since"] as const;
/** The gap between the two tables of `_Baseline`: the pending one starts in column E. */
export const pendingStartColumn = baselineColumns.length + 1;
/** What the settling row of the pending table bears where a pending change bears its field. */
export const settlingField = "(settling)";
