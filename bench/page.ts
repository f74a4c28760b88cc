import { type Result, ratioOf } from "./result.ts";
import { headings } from "./row.ts";
import { figuresOf, growthWords, ratioWords } from "./words.ts";

/** The machine that measured, and the day (ISO), for people to judge by. */
export type Machine = {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly system: string;
  readonly node: string;
  readonly day: string;
};

/** docs/performance.md: every row by its heading, where we lose, and what was not measured. */
export function performancePage(results: readonly Result[], machine: Machine): string {
  const { processor, cores, memoryGB, system, node, day } = machine;
  const tables = Object.entries(headings).flatMap(([heading, title]) =>
    tableOf(
      title,
      results.filter((result) => result.heading === heading),
      results,
    ),
  );
  return `# Performance

Written by \`npm run bench -- --write\` on ${day}: ${processor}, ${cores} cores, ${memoryGB} GB of memory, ${system}, Node ${node}. Each row is ours against a named rival or limit, measured in turns in one run, so that a busy machine disturbs both alike. Only the ratios travel to other machines: below 1 is better than the rival. *Grows* compares a row with the smaller one of its kind.

${tables.join("\n")}
## Where we lose

${linesOf(losses(results))}

## What was not measured

${linesOf(results.filter(({ outcome }) => !("ours" in outcome)).map((each) => `\`${each.id}\`: ${figuresOf(each)}`))}
`;
}

function tableOf(title: string, rows: readonly Result[], all: readonly Result[]): readonly string[] {
  if (rows.length === 0) return [];
  const lines = rows.map(
    (row) =>
      `| \`${row.id}\` | ${row.name} | ${row.against} | ${ratioWords(row)} | ${figuresOf(row)} | ${growthWords(row, all)} |`,
  );
  const head = "| row | what | against | ratio | figures | grows |\n|---|---|---|---|---|---|";
  return [`## ${title}\n\n${head}\n${lines.join("\n")}\n`];
}

/** The rows in which the rival is the better, the worst first. */
function losses(results: readonly Result[]): readonly string[] {
  return results
    .map((result) => ({ result, ratio: ratioOf(result) ?? 0 }))
    .filter(({ ratio }) => ratio >= 1.05)
    .toSorted((one, other) => other.ratio - one.ratio)
    .map(({ result }) => `\`${result.id}\`: ${ratioWords(result)} ${result.against}`);
}

function linesOf(items: readonly string[]): string {
  return items.length === 0 ? "Nothing." : items.map((item) => `- ${item}`).join("\n");
}
