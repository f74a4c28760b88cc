import { Temporal } from "temporal-polyfill";
import type { Act, Step } from "../../../sheet-template/example/edit.ts";
import { TrackerError } from "../../app/errors.ts";
import type { Stretch } from "../../app/remind/mail-mornings.ts";
import type { SyncResult } from "../../app/sync.ts";
import { readClock, setClock } from "../local/local-google.ts";
import { callPreview, callPublish, callRemind, callSync } from "../local/serve-functions.ts";
import { playEdits } from "./officer.ts";
import {
  type ActStory,
  type Story,
  sinceAct,
  tellPublication,
  tellPublished,
  tellReminders,
  tellSync,
} from "./story.ts";

/** Where a timeline is played, and what is told on the way. */
export type Stage = {
  readonly googleUrl: string;
  readonly syncUrl: string;
  /** Where versions are published from; without it nothing is. */
  readonly publishUrl?: string;
  readonly spreadsheetId: string;
  readonly settleMinutes: number;
  /** Steps that an earlier run has played already. */
  readonly played: number;
  readonly today: Temporal.PlainDate;
  /** Where reminders are sent from; without it nobody is reminded. */
  readonly reminding?: Reminding;
  readonly onStep: (played: number) => Promise<void>;
  readonly onAct: (title: string, told: ActStory) => void;
  /** Takes the watermarked page of what may not be published yet. */
  readonly onPreview?: (html: string) => Promise<void>;
};

/** The remind function, and the mornings on which it has something to do while nobody edits. */
export type Reminding = {
  readonly url: string;
  readonly mornings: (stretch: Stretch) => Promise<readonly Temporal.ZonedDateTime[]>;
};

const london = "Europe/London";
const endOfDay = "17:30";

/**
 * Plays the acts up to `today`: each edit by its own person, then time passes and the automation looks, and
 * whoever is due is written to, on the mornings between the edits as well.
 */
export async function playTimeline(acts: readonly Act[], stage: Stage, opening: Story): Promise<Story> {
  requireNotPast(acts, stage);
  let story = opening;
  let index = 0;
  for (const act of acts) {
    const before = story;
    for (const step of act.steps) {
      index += 1;
      if (index <= stage.played || isAfterToday(step, stage.today)) continue;
      story = await playStep(step, stage, story);
      await stage.onStep(index);
    }
    if (story === before) continue;
    story = await publishNow(stage, story);
    stage.onAct(act.title, sinceAct(before, story));
  }
  return story;
}

/** The latest version goes out; what is refused is made into a preview. */
async function publishNow({ publishUrl, spreadsheetId, onPreview }: Stage, story: Story): Promise<Story> {
  if (publishUrl === undefined) return story;
  const result = await callPublish(publishUrl, spreadsheetId);
  if (result.kind === "refused" && onPreview)
    await onPreview((await callPreview(publishUrl, spreadsheetId)).html);
  return tellPublication(story, result);
}

/** The automation looks once more, at the end of the day on which the story stops; the clock stays there. */
export async function closeDay(stage: Stage, story: Story): Promise<Story> {
  const evening = stage.today.toZonedDateTime({ timeZone: london, plainTime: endOfDay });
  const reminded = await playMornings(evening, stage, story);
  await setClock(stage.googleUrl, evening.toInstant().toString(), true);
  const { syncUrl, publishUrl, spreadsheetId } = stage;
  const synced = tellSync(reminded, await callSync(syncUrl, { spreadsheetId }), String(stage.today));
  if (publishUrl === undefined || synced.version === null) return synced;
  const last = await callPublish(publishUrl, spreadsheetId);
  return last.kind === "published" ? tellPublication(synced, last) : tellPublished(synced, last);
}

/** The day of the last step. */
export function lastDay(acts: readonly Act[]): Temporal.PlainDate {
  const last = acts.flatMap((act) => act.steps).at(-1);
  return Temporal.PlainDate.from(last?.at ?? "2018-07-10");
}

/** On every morning up to `until` on which somebody is due, the reminders go; the clock stands at the last one. */
async function playMornings(until: Temporal.ZonedDateTime, stage: Stage, opening: Story): Promise<Story> {
  if (!stage.reminding) return opening;
  const from = Temporal.Instant.from(await readClock(stage.googleUrl)).toZonedDateTimeISO(london);
  if (Temporal.ZonedDateTime.compare(from, until) >= 0) return opening;
  let story = opening;
  for (const morning of await stage.reminding.mornings({ from, until })) {
    await setClock(stage.googleUrl, morning.toInstant().toString(), true);
    story = await remindAll(stage, story);
  }
  return story;
}

async function remindAll({ reminding, spreadsheetId }: Stage, story: Story): Promise<Story> {
  if (!reminding) return story;
  return tellReminders(story, await callRemind(reminding.url, { spreadsheetIds: [spreadsheetId] }));
}

async function playStep(step: Step, stage: Stage, opening: Story): Promise<Story> {
  const at = Temporal.PlainDateTime.from(step.at).toZonedDateTime(london);
  const story = await playMornings(at, stage, opening);
  return remindAll(stage, await playEditing(step, at, stage, story));
}

async function playEditing(
  step: Step,
  at: Temporal.ZonedDateTime,
  stage: Stage,
  story: Story,
): Promise<Story> {
  const { googleUrl, spreadsheetId } = stage;
  await setClock(googleUrl, at.toInstant().toString(), true);
  if (step.edits.length > 0)
    await playEdits({ rootUrl: googleUrl, spreadsheetId, email: step.by, edits: step.edits });
  const seen = await lookIn(stage, story, at.toPlainDate());
  if (!seen.result.waiting) return seen.story;
  const settled = at.add({ minutes: stage.settleMinutes + 1 });
  await setClock(googleUrl, settled.toInstant().toString(), true);
  return (await lookIn(stage, seen.story, at.toPlainDate())).story;
}

async function lookIn(
  stage: Stage,
  story: Story,
  date: Temporal.PlainDate,
): Promise<{ readonly story: Story; readonly result: SyncResult }> {
  const result = await callSync(stage.syncUrl, { spreadsheetId: stage.spreadsheetId });
  return { story: tellSync(story, result, String(date)), result };
}

/** A story that has gone on past `today` cannot be told back. */
function requireNotPast(acts: readonly Act[], { played, today }: Stage): void {
  const last = acts.flatMap((act) => act.steps)[played - 1];
  if (!last || !isAfterToday(last, today)) return;
  const says = `The example has been played to ${last.at.slice(0, 10)} already, past --today ${today}. Use another --data folder.`;
  throw new TrackerError("usage", "past-day", says);
}

function isAfterToday(step: Step, today: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(step.at), today) > 0;
}
