/** Everything that the menu, its dialogs and the sidebar say to people. */

export const appName = "Scrutiny Tracker";

export const menuWords = {
  findings: "Findings beside the sheet",
  checkNow: "Check now",
  stampNow: "Stamp now",
  previewMail: "Preview mail",
  previewPublication: "Preview publication",
  publishNow: "Publish now",
  help: "Help",
  setUp: "Set up this sheet",
} as const;

export const progressWords = {
  checking: "Checking…",
  stamping: "Stamping…",
  previewingMail: "Working out who would be written to…",
  previewingPublication: "Preparing the preview…",
  publishing: "Publishing…",
} as const;

export const askWords = {
  stamp: "Record what has changed as a version now, without waiting for the sheet to settle?",
  publish: "Publish the latest stamped version, for everybody to read?",
} as const;

/** Why a call of the service came to nothing. */
export type FailureKind =
  | "not set up"
  | "bad address"
  | "no sign-in"
  | "unreachable"
  | "unknown caller"
  | "not allowed"
  | "busy"
  | "unreadable"
  | "refused"
  | "broken"
  | "strange";

/** A failure in words. `property`: the script property that holds the address; `detail`: the service's own words. */
export const failureWords: Readonly<
  Record<FailureKind, { readonly title: string; readonly says: (property: string) => string }>
> = {
  "not set up": {
    title: "Not set up yet",
    says: (property) =>
      `This sheet does not know the service's address yet. Ask your digital team to fill in the script property ${property}.`,
  },
  "bad address": {
    title: "Not set up rightly",
    says: (property) =>
      `The script property ${property} is not an address that begins with https://. Ask your digital team to mend it.`,
  },
  "no sign-in": {
    title: "Not signed in",
    says: () =>
      "Google did not say who you are. Reload the sheet, allow the script when it asks, and try again.",
  },
  unreachable: {
    title: "No answer",
    says: () =>
      "The service cannot be reached just now. What you typed is safe in the sheet. Try again in a few minutes.",
  },
  "unknown caller": {
    title: "Not recognised",
    says: () =>
      "The service does not know you. Check that you use your work account, reload the sheet and try again. If that does not help, ask your digital team to check the script's client id.",
  },
  "not allowed": {
    title: "Not allowed",
    says: () =>
      "Either you cannot edit this sheet, or the automation cannot. Ask whoever owns the sheet to share it as Editor.",
  },
  busy: {
    title: "Busy",
    says: () => "Somebody else is at work on this tracker just now. Try again in a minute.",
  },
  unreadable: {
    title: "The sheet cannot be read",
    says: () => "The service cannot read this sheet as a tracker. Mend this, then check again:",
  },
  refused: {
    title: "Not understood",
    says: () => "The service did not accept the request. Please show this to your digital team.",
  },
  broken: {
    title: "The service has a problem",
    says: () => "Something went wrong in the service. Try again in a few minutes.",
  },
  strange: {
    title: "Not understood",
    says: (property) =>
      `The answer did not come from Scrutiny Tracker. Ask your digital team whether the script property ${property} is right.`,
  },
};

export const serviceSays = "The service says:";

/** What a sync came to. */
export const syncWords = {
  nothingToMend: "Nothing to mend.",
  toMend: (counts: readonly string[]) => `To mend: ${counts.join(", ")}.`,
  stamped: (number: string) => `Stamped as version ${number}.`,
  nothingToStamp: "Nothing has changed since the last version.",
  notStamped: (why: string) => `Not stamped yet: ${why}`,
} as const;

export const mailWords = {
  title: "Preview mail",
  count: (mails: number) =>
    ["Nobody would be written to.", "One message would go out."][mails] ?? `${mails} messages would go out.`,
  noneOf: (mails: number) => `None of ${mails} messages would go out.`,
  nothingSent: "This is a preview: nothing has been sent.",
  to: "To",
  subject: "Subject",
  why: "Why",
  on: "On",
  undeliverable: "What could not be sent",
  unreadable: "What could not be read",
  stopped: "Why nothing would go out",
  held: (held: number) => `Held back because there are too many: ${held}.`,
  troubles: "What could not be found out",
} as const;

export const publicationWords = {
  title: "Preview publication",
  ready: "Nothing stands in the way. This is how it would look.",
  gates: "This must be mended before it can be published:",
  frame: "The page as it would be published",
  notPublished: "This is a preview: nothing has been published.",
  published: (version: string) => `Version ${version} is published.`,
  unchanged: (version: string) => `Version ${version} was published before. Nothing has changed.`,
  refused: "Not published",
  open: "Open it:",
} as const;

export const setUpWords = {
  title: "Set up this sheet",
  installed: "The edit trigger is installed: from now on, every edit is checked.",
  already: "The edit trigger was installed by you before. Nothing to do.",
  missing: (properties: readonly string[]) =>
    `Still to be filled in, or not an address (Extensions › Apps Script › Project settings › Script properties): ${properties.join(", ")}.`,
  client: (id: string) => `The script's client id, for the service's settings: ${id}`,
} as const;

export const helpWords = {
  title: "Help",
  items: [
    [
      "Findings beside the sheet",
      "Shows what to mend in the row that you select, and takes you to the cell.",
    ],
    ["Check now", "Looks through the whole sheet. After an edit this happens by itself, within a minute."],
    ["Stamp now", "Records what has changed as a version, without waiting for the sheet to settle."],
    ["Preview mail", "Lists who would be reminded of what. Nothing is sent."],
    ["Preview publication", "Shows the page as it would be published. Nothing is published."],
    ["Publish now", "Publishes the latest stamped version, if nothing stands in the way."],
    ["Set up this sheet", "For whoever looks after the sheet: once."],
  ],
  yours: "Your own tabs are never overwritten. If the service is away, keep working: it catches up later.",
} as const;

export const sidebarWords = {
  title: "Findings",
  selectedView: "Selected",
  allView: "All",
  views: "Which findings",
  everything: "All findings",
  recommendation: (ref: string) => `Recommendation ${ref}`,
  row: (row: number) => `Row ${row}`,
  none: "Nothing to mend here.",
  noneAtAll: "Nothing to mend.",
  count: (findings: number) => (findings === 1 ? "1 finding" : `${findings} findings`),
  firstSeen: (day: string) => `First seen ${day}`,
  goTo: "Go to the cell",
  goToOf: (ref: string, title: string) => `Go to the cell: ${ref}, ${title}`,
  wentTo: (cell: string, tab: string) => `${cell} in ${tab} is selected.`,
  gone: "There is no cell to go to: the row is no longer in the sheet, or its tab is hidden.",
  refresh: "Refresh",
  checkNow: "Check now",
  loading: "Reading the sheet…",
  loadingCheck: "Checking…",
  following: "Follows the row that you select.",
  paused: "No longer following. Press Refresh to go on.",
  failed: "The sheet could not be read. Press Refresh to try again.",
  noChecks: "This sheet has no Checks tab. Ask whoever looks after it to put it back.",
} as const;

/** What goes into the script's log, for the digital team. No text from a cell is logged. */
export const logWords = {
  editNotChecked: "An edit could not be passed on; the next sweep will see it.",
} as const;
