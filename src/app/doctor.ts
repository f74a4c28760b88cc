import type { Template } from "../core/model/template.ts";
import { explain, TrackerError } from "./errors.ts";
import { type InitPorts, init } from "./init.ts";
import type { SharePorts } from "./share-tracker.ts";
import { previewSync } from "./sync.ts";
import type { SyncPorts, SyncSettings } from "./sync-job.ts";

/** One thing that must hold for a deployment to work; `problem` says how to mend it, null when it holds. */
export type Examination = { readonly what: string; readonly problem: string | null };

/** What the doctor looks at. Without a spreadsheet only the machine and the services are examined. */
export type Patient = {
  readonly spreadsheetId?: string;
  readonly account: string;
  readonly nodeVersion: string;
  readonly template: Template;
  readonly ports: SyncPorts & InitPorts & SharePorts;
  readonly settings: SyncSettings;
};

const leastNode = 24;

/** Examines everything, also after something was found wrong. Writes nothing. */
export async function examine(patient: Patient): Promise<readonly Examination[]> {
  const { ports, spreadsheetId, account } = patient;
  const look = (what: string, run: () => Promise<string | null>) => examineOne(what, account, run);
  const general = [
    await look(`Node ${leastNode} or later`, async () => nodeProblem(patient.nodeVersion)),
    await look("The private bucket can be read", async () => {
      await ports.files.read("doctor");
      return null;
    }),
  ];
  if (spreadsheetId === undefined) return general;
  return [
    ...general,
    await look("The sheet can be edited", async () =>
      (await ports.sharing.mayEdit(spreadsheetId)) ? null : `Share the sheet with ${account} as Editor.`,
    ),
    await look("The sheet reads as a tracker", async () => {
      await previewSync({ spreadsheetId }, ports, patient.settings);
      return null;
    }),
    await look("The automation's own tabs are as they should be", () =>
      layoutProblem(patient, spreadsheetId),
    ),
  ];
}

async function examineOne(
  what: string,
  account: string,
  run: () => Promise<string | null>,
): Promise<Examination> {
  try {
    return { what, problem: await run() };
  } catch (error) {
    const explained = explain(error, account);
    if (!(explained instanceof TrackerError)) throw error;
    return { what, problem: explained.message };
  }
}

function nodeProblem(version: string): string | null {
  return Number.parseInt(version, 10) >= leastNode
    ? null
    : `This is Node ${version}. Install Node ${leastNode}.`;
}

async function layoutProblem(
  { ports, template, account }: Patient,
  spreadsheetId: string,
): Promise<string | null> {
  const outcome = await init(ports, template, {
    automation: account,
    dryRun: true,
    spreadsheetId,
  });
  const mends = "mends" in outcome ? outcome.mends.length : 0;
  const differences = "differences" in outcome ? outcome.differences.map(({ message }) => message) : [];
  const says = mends === 0 ? [] : [`${mends} things to mend: run scrutiny init with this spreadsheet's id.`];
  return [...says, ...differences].join("\n") || null;
}
