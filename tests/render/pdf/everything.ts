import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { buildSnapshot, part, recommendation, rich, withheld } from "./build-snapshot.ts";

/** A response in which everything occurs that a response may hold. */
export function everything(): Snapshot {
  const whole = part("1", {
    recommendation: rich(
      "Publish a plan for the paths.\n• which are mended\n• which are closed, and until when",
    ),
    response: [
      {
        kind: "paragraph",
        spans: [
          { text: "Accepted. " },
          { text: "Funded", bold: true },
          { text: " from " },
          { text: "the capital programme", italic: true },
          { text: "; see " },
          { text: "the plan", href: "https://westmere.example/paths" },
          { text: "." },
        ],
      },
      { kind: "list", style: "letter", start: 3, items: [[{ text: "third" }], [{ text: "fourth" }]] },
      { kind: "list", style: "number", start: 1, items: [[{ text: "first" }], [{ text: "second" }]] },
    ],
    progress: "Complete",
    sixMonthUpdate: rich("The plan was published on 3 March 2025."),
    twelveMonthUpdate: rich("Nine paths of twelve have been mended."),
    assessment: rich("The committee accepts that the plan is published, and asks for the last three paths."),
  });
  const late = part("2a", {
    answer: "Partly",
    overdue: true,
    progress: "Delayed",
    sixMonthUpdate: rich("The contractor withdrew."),
  });
  const silent = part("2c", {
    answer: "",
    response: [],
    cabinetMember: "",
    officer: "",
    actionDue: "",
    progress: "",
  });
  const refused = part("3", { answer: "No", progress: "No longer feasible", actionDue: "when funds allow" });
  return buildSnapshot([
    recommendation(1, [whole]),
    recommendation(2, [late, withheld("2b", "Names a landowner"), silent], rich("On the riverside path:")),
    recommendation(3, [refused]),
    { ...recommendation(4, [part("4a"), part("4b")]), stemWithheld: "Names a contractor" },
    recommendation(5, [withheld("5", "Commercially sensitive")]),
  ]);
}
