import { parseArgs } from "node:util";
import { type Attempt, attemptAll, holds, type Outcome } from "./part.ts";
import { parts } from "./parts.ts";
import { proofTable } from "./table.ts";

const usual = 20_180_910;

const { values } = parseArgs({
  options: {
    long: { type: "boolean", default: false },
    seed: { type: "string", default: String(usual) },
    only: { type: "string", multiple: true, default: [] },
    json: { type: "boolean", default: false },
  },
});
const seed = values.seed === "random" ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const chosen = parts.filter(({ name }) => values.only.length === 0 || values.only.includes(name));
if (!Number.isSafeInteger(seed) || chosen.length < values.only.length || chosen.length === 0) {
  const names = parts.map(({ name }) => `  ${name}`).join("\n");
  process.stderr.write(`--seed takes a whole number or "random"; --only takes one of:\n${names}\n`);
  process.exit(2);
}

const scope = { long: values.long, seed };
const outcomes: Outcome[] = [];
for (const part of chosen) {
  process.stderr.write(`${part.name}: ${part.promise}\n`);
  let made = 0;
  const tell = ({ name, violations }: Attempt) => {
    made += 1;
    for (const says of violations) process.stderr.write(`  VIOLATION ${name}: ${says}\n`);
    if (made % 25 === 0) process.stderr.write(`  ${made} attempts\n`);
  };
  outcomes.push(await attemptAll(part, scope, tell));
}
const table = proofTable(outcomes, scope);
const says = values.json ? JSON.stringify({ ...scope, outcomes }, null, 2) : table;
// a part that broke off may have left a server running
process.stdout.write(`${says}\n`, () => process.exit(outcomes.every(holds) ? 0 : 1));
