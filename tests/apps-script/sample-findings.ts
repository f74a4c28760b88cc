import type { ShownFinding, ShownFindings } from "../../sheet-template/apps-script/sidebar-data.ts";

/** A finding of a row. */
export const finding = (ref: string, more: Partial<ShownFinding> = {}): ShownFinding => ({
  ref,
  severity: "must fix",
  title: "Answer missing",
  message: `${ref} has no answer. Choose Yes, Partly or No in Agreed.`,
  firstSeen: "10 March 2025",
  ...more,
});
const vague = {
  severity: "should fix",
  title: "Vague promise",
  message: "5a promises to “look into it”. Say what will be done, and by when.",
};
/** What stands beside recommendation 5a. */
export const fifth: ShownFindings = {
  heading: "Recommendation 5a",
  about: "That the Cabinet Member reviews how schools are told of permanent exclusions.",
  findings: [finding("5a"), finding("5a", vague), finding("5a", { severity: "advice", title: "Look once" })],
};
/** A row in which all is well. */
export const nothing: ShownFindings = {
  heading: "Recommendation 1",
  about: "Mend the towpath",
  findings: [],
};
