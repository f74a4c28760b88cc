import { holds, type Outcome, type Scope } from "./part.ts";

/** The table at the end of the proof: attempts and violations a part, and the command that repeats it. */
export function proofTable(outcomes: readonly Outcome[], scope: Scope): string {
  const rows = outcomes.map((outcome) => [
    outcome.part,
    String(outcome.attempts),
    outcome.brokeOff === null ? String(outcome.violations.length) : "broke off",
    `${outcome.seconds} s`,
    repeatCommand(outcome.part, scope),
  ]);
  const heads = ["part", "attempts", "violations", "time", "to repeat"];
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [
    line(heads),
    rule,
    ...rows.map(line),
    "",
    ...outcomes.filter((each) => !holds(each)).flatMap(wrongs),
  ].join("\n");
}

/** The command that makes the same attempts of one part again. */
function repeatCommand(part: string, { long, seed }: Scope): string {
  return `npm run proof -- ${long ? "--long " : ""}--seed ${seed} --only "${part}"`;
}

function wrongs({ part, violations, brokeOff }: Outcome): readonly string[] {
  const broken = brokeOff === null ? [] : [`${part} broke off: ${brokeOff}`];
  return [...violations.map(({ attempt, says }) => `${part}, ${attempt}: ${says}`), ...broken];
}
