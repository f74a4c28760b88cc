import { costRows } from "./cost.ts";

process.stdout.write(`${costRows([10, 100, 1_000]).join("\n")}\n`);
