import { startChild } from "../../support/child.ts";
import { openGate } from "../../support/gate.ts";
import type { World } from "./flow.ts";

/** Where a process is killed: at its nth request, before that is applied or after. */
export type KillPoint = { readonly nth: number; readonly moment: "before" | "after" };

/** How a bug looks on stderr: a stack. A failure in words has none. */
const stack = /^ {4}at /mu;

/** Runs a flow's command as a process, kills it at a request, runs it again cleanly, and looks at what is left. */
export async function killAt(world: World, { nth, moment }: KillPoint): Promise<readonly string[]> {
  await world.reset();
  const gate = await openGate(world.url, (passing) => {
    if (passing.nth !== nth) return "pass";
    if (moment === "after") return { afterwards: () => child.process.kill("SIGKILL") };
    child.process.kill("SIGKILL");
    return "cut before";
  });
  const { args, environment } = world.command(gate.url);
  const child = startChild("src/cli/scrutiny.ts", args, environment);
  const { code, stderr } = await child.ended;
  await gate.close();
  const bug = code !== null && stack.test(stderr) ? [`the command failed with a bug: ${stderr}`] : [];
  const atOnce = await world.brokenAtOnce();
  await world.rerun();
  await world.later();
  return [...bug, ...atOnce, ...(await world.broken())];
}
