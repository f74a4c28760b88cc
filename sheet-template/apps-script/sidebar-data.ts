/** What the sidebar and the script tell each other. Everything here crosses `google.script.run` as plain data. */

/** A finding as the Checks tab shows it. */
export type ShownFinding = {
  readonly ref: string;
  readonly severity: string;
  readonly title: string;
  readonly message: string;
  readonly firstSeen: string;
};

/** What the sidebar follows: the findings of what is selected, or all of them. */
export type View = "selected" | "all";

/** `about`: the recommendation or the tab that the findings are of, or "" when they are of everything. */
export type ShownFindings = {
  readonly heading: string;
  readonly about: string;
  readonly findings: readonly ShownFinding[];
};

/** How something that the sidebar asked for ended, in words. */
export type Told = { readonly ok: boolean; readonly message: string };

/** The functions of the script that the sidebar calls. */
export type SidebarCalls = {
  readonly readFindings: (view: View) => ShownFindings;
  readonly goToFinding: (finding: ShownFinding) => Told;
  readonly checkForSidebar: () => Told;
};
