import type { FilesPort } from "../../ports/files.ts";
import { PortError } from "../../ports/port-error.ts";
import type { ShelfPort } from "../../ports/shelf.ts";
import type { Task, TasksPort } from "../../ports/tasks.ts";
import { changeName, jobName } from "../cloud/task-names.ts";
import { type Enrolment, type Found, findAll, findChanged } from "./find-changed.ts";
import { jobsDue } from "./jobs.ts";
import { keepSweepState, readSweepState } from "./sweep-state.ts";

/** The services that a sweep needs. */
export type SweepPorts = {
  readonly shelf: ShelfPort;
  readonly tasks: TasksPort;
  readonly files: FilesPort;
};

/** `address`: of a function by its name; `jobs`: which scheduled jobs are wanted. */
export type SweepSettings = {
  readonly enrolment: Enrolment;
  readonly jobs: readonly string[];
  readonly address: (name: "sync" | "remind" | "sweep") => string;
};

/** What a sweep did. `started`: tasks that are new; `known`: those that an earlier sweep had started. */
export type SweepResult = {
  readonly at: string;
  readonly trackers: number;
  readonly changed: readonly string[];
  readonly retired: readonly string[];
  readonly jobs: readonly string[];
  readonly started: number;
  readonly known: number;
};

const atOnce = 16;
const mostInOneRun = 1_000;
const minutesOfARun = 30;

/**
 * Finds what changed with one request, starts a task for each, then the jobs whose time has come, and only
 * then remembers how far it got. Killed anywhere, the next sweep finds the same changes and makes tasks of the
 * same names, which are the same tasks.
 */
export async function sweep(ports: SweepPorts, settings: SweepSettings): Promise<SweepResult> {
  const kept = await readSweepState(ports.files);
  const found = kept
    ? await findChanged(kept.state, settings.enrolment, ports.shelf)
    : await findAll(settings.enrolment, ports.shelf);
  const london = found.at.toZonedDateTimeISO("Europe/London");
  const due = jobsDue(london, kept?.state.started ?? {}, settings.jobs);
  const outcomes = await startAll(
    [...looks(found, settings), ...jobTasks(due, found, settings)],
    ports.tasks,
  );
  const { mark, trackers, retired, changed } = found;
  const started = { ...kept?.state.started, ...Object.fromEntries(due.map((job) => [job.name, job.bucket])) };
  const state = { mark, at: found.at.toString(), trackers: [...trackers], retired: { ...retired }, started };
  await keepSweepState(ports.files, state, kept?.generation ?? "0");
  return {
    at: state.at,
    trackers: trackers.length,
    changed: changed.map(({ id }) => id),
    retired: Object.keys(retired).filter((id) => kept?.state.trackers.includes(id)),
    jobs: due.map(({ name }) => name),
    started: outcomes.filter((outcome) => outcome === "new").length,
    known: outcomes.filter((outcome) => outcome === "known").length,
  };
}

function looks({ changed, from }: Found, { address }: SweepSettings): readonly Task[] {
  return changed.map(({ id, time }) => ({
    name: changeName(id, from, time),
    url: address("sync"),
    body: { spreadsheetId: id },
    at: null,
  }));
}

/**
 * One run reminds of all trackers, so that a person gets one message; past a thousand it takes several, each when
 * the one before has had its half hour.
 */
function jobTasks(
  due: ReturnType<typeof jobsDue>,
  { trackers, at }: Found,
  { address }: SweepSettings,
): readonly Task[] {
  return due.flatMap(({ name, bucket }): readonly Task[] => {
    if (name === "register")
      return [{ name: jobName(name, bucket, "all"), url: address("sweep"), body: { job: name }, at: null }];
    const parts = Math.ceil(trackers.length / mostInOneRun);
    return Array.from({ length: parts }, (_, part) => ({
      name: jobName(name, bucket, String(part)),
      url: address("remind"),
      body: { spreadsheetIds: trackers.slice(part * mostInOneRun, (part + 1) * mostInOneRun) },
      at: part === 0 ? null : at.add({ minutes: part * minutesOfARun }),
    }));
  });
}

/**
 * Starts tasks, some at once. One that cannot be started holds up none of the others; then the first failure
 * is thrown.
 */
export async function startAll(
  tasks: readonly Task[],
  port: TasksPort,
): Promise<readonly ("new" | "known")[]> {
  const outcomes: ("new" | "known")[] = [];
  const failures: PortError[] = [];
  const queue = tasks.values();
  const workers = Array.from({ length: atOnce }, async () => {
    for (const task of queue)
      try {
        outcomes.push(await port.start(task));
      } catch (error) {
        if (!(error instanceof PortError)) throw error;
        failures.push(error);
      }
  });
  await Promise.all(workers);
  const [first] = failures;
  if (first) throw first;
  return outcomes;
}
