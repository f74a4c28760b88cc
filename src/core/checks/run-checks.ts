import { Severity, type WordedFinding } from "../model/finding.ts";
import { allChecks } from "./all-checks.ts";
import type { Check, Inspection, Spot } from "./check.ts";
import { comparePlaces } from "./natural-order.ts";
import { quote } from "./words.ts";

/**
 * Runs every check and puts what they find into words. Findings stand by place (Inquiry, 1, 2, 2a, 2b, 10,
 * the other tabs), the gravest of each place first, then in reading order. Pure: the same inspection always
 * gives the same findings.
 */
export function runChecks(inspection: Inspection): WordedFinding[] {
  return allChecks
    .flatMap((check) => findingsOf(check, inspection))
    .sort((one, other) => comparePlaces(one, other) || gravity(one) - gravity(other));
}

function findingsOf(check: Check, inspection: Inspection): readonly WordedFinding[] {
  const { code, severity, title } = check;
  return check
    .run(inspection)
    .map((spot) => ({ ...spot, code, severity, title, message: check.message(inShort(spot)) }));
}

/** No cell of the Checks tab can hold all of the longest cells of people's, so words tell how they begin. */
function inShort(spot: Spot): Spot {
  const details = Object.entries(spot.detail).map(([name, text]) => [name, startOf(text)] as const);
  return { ...spot, ref: startOf(spot.ref), detail: Object.fromEntries(details) };
}

const longestDetail = 500;

function startOf(text: string): string {
  return text.length <= longestDetail ? text : quote(text);
}

function gravity({ severity }: WordedFinding): number {
  return Severity.options.indexOf(severity);
}
