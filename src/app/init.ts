import type { Problem } from "../core/intake/problem.ts";
import type { Template } from "../core/model/template.ts";
import type { Mend, TrackerLayout } from "../ports/template.ts";
import { layOut } from "./template/lay-out.ts";
import { type MakingPorts, makeOnce } from "./template/make-once.ts";
import { planMend } from "./template/plan-mend.ts";

export type InitPorts = MakingPorts;

/**
 * `automation` is the address of the automation's account, which alone may edit its tabs. With a
 * `spreadsheetId` that spreadsheet is compared and mended; without, one titled `title` is made.
 */
export type InitOptions = {
  readonly automation: string;
  readonly dryRun: boolean;
} & ({ readonly title: string } | { readonly spreadsheetId: string });

/** What was done, or in a dry run would be. `differences` is what people are asked to mend themselves. */
export type InitOutcome =
  | { readonly kind: "would create"; readonly title: string; readonly layout: TrackerLayout }
  | { readonly kind: "created"; readonly spreadsheetId: string; readonly url: string }
  | {
      readonly kind: "would mend" | "mended";
      readonly spreadsheetId: string;
      readonly url: string;
      readonly mends: readonly Mend[];
      readonly differences: readonly Problem[];
    };

/** Makes a tracker's spreadsheet, or mends what the automation owns of one. Throws PortError, TrackerError. */
export function init(ports: InitPorts, template: Template, options: InitOptions): Promise<InitOutcome> {
  return "spreadsheetId" in options
    ? mendTracker(ports, template, options)
    : makeTracker(ports, template, options);
}

async function makeTracker(
  ports: InitPorts,
  template: Template,
  { automation, dryRun, title }: InitOptions & { readonly title: string },
): Promise<InitOutcome> {
  const layout = layOut(template, automation);
  if (dryRun) return { kind: "would create", title, layout };
  return { kind: "created", ...(await makeOnce(ports, layout, title)) };
}

async function mendTracker(
  ports: InitPorts,
  template: Template,
  { automation, dryRun, spreadsheetId }: InitOptions & { readonly spreadsheetId: string },
): Promise<InitOutcome> {
  const found = await ports.template.inspect(spreadsheetId);
  const { mends, differences } = planMend(found, template, automation);
  if (!dryRun && mends.length > 0) await ports.template.mend(spreadsheetId, mends);
  const kind = dryRun ? "would mend" : "mended";
  return { kind, spreadsheetId, url: found.url, mends, differences };
}
