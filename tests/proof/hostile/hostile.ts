import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { z } from "zod";
import type { Part } from "../part.ts";

/** How much heap the whole of it may take, and how much of it may stay behind; in megabytes. */
const mostHeap = 512;
const mostGrowth = 64;

const Told = z.union([
  z.object({ name: z.string(), violations: z.array(z.string()) }),
  z.object({ grown: z.number() }),
]);

/** Whole workbooks of hostile text, through everything that the automation does with a tracker. */
export const hostile: Part = {
  name: "hostile input",
  promise: `no crash, script, formula, header line, leaked address or write outside our tabs, within ${mostHeap} MB`,
  async *attempts({ long, seed }) {
    const script = join(import.meta.dirname, "siege-process.ts");
    const flags = [
      "--disable-warning=ExperimentalWarning",
      "--expose-gc",
      `--max-old-space-size=${mostHeap}`,
    ];
    const child = spawn(process.execPath, [...flags, script, String(seed), String(long ? 1500 : 25)]);
    const said = text(child.stderr);
    const exited = once(child, "exit");
    for await (const line of createInterface({ input: child.stdout })) {
      const told = Told.parse(JSON.parse(line));
      if ("name" in told) yield told;
      else yield { name: "the memory of them all", violations: tooMuch(told.grown / 1e6) };
    }
    const [code] = await exited;
    if (code !== 0)
      yield { name: "the process", violations: [`it ended with ${code}: ${(await said).slice(-2000)}`] };
  },
};

/** What is wrong with a heap that has grown by so many megabytes once everything was seen a few times. */
export function tooMuch(grown: number): readonly string[] {
  return grown <= mostGrowth ? [] : [`the heap has grown by ${Math.round(grown)} MB`];
}
