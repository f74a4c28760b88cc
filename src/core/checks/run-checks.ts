import { Severity, type WordedFinding } from "../model/finding.ts";
import { allChecks } from "./all-checks.ts";
import type { Check, Inspection } from "./check.ts";
import { comparePlaces } from "./natural-order.ts";

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
    .map((spot) => ({ ...spot, code, severity, title, message: check.message(spot) }));
}

function gravity({ severity }: WordedFinding): number {
  return Severity.options.indexOf(severity);
}
