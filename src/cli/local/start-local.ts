import { once } from "node:events";
import { Temporal } from "temporal-polyfill";
import { clerk } from "../../../sheet-template/example/people.ts";
import { timeline } from "../../../sheet-template/example/timeline.ts";
import { type Config, readConfig } from "../../app/config.ts";
import { TrackerError } from "../../app/errors.ts";
import { mailMornings } from "../../app/remind/mail-mornings.ts";
import { readRemindConfig } from "../../app/remind/remind-config.ts";
import { wireRemind } from "../../app/wire.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { printJson, printLines } from "../print.ts";
import { actLines, endLines } from "../story/narrate.ts";
import { closeDay, lastDay, playTimeline, type Reminding } from "../story/play.ts";
import { type ActStory, emptyStory } from "../story/story.ts";
import { writeState } from "./data-folder.ts";
import { readClock, setClock } from "./local-google.ts";
import { localMail } from "./local-mail.ts";
import { openEmulator } from "./open-emulator.ts";
import { openTracker } from "./open-tracker.ts";
import { servePage } from "./page/serve-page.ts";
import { serveFunctions } from "./serve-functions.ts";

/** The options of `npm start`. `today`: an ISO date, or null for the day on which the story ends. */
export type StartOptions = {
  readonly once: boolean;
  readonly data: string;
  readonly today: string | null;
  readonly json: boolean;
  /** Where the page is served; null for the usual port or any free one. */
  readonly port: number | null;
};

/** Runs the example from its data folder, tells its story, and stays up unless told to exit. */
export async function startLocal(options: StartOptions): Promise<ExitCode> {
  const today = readToday(options.today);
  const emulator = await openEmulator(options.data);
  Object.assign(process.env, localMail(process.env), { SCRUTINY_GOOGLE_URL: emulator.url });
  const functions = await serveFunctions();
  const { syncUrl, remindUrl } = functions;
  const place = { googleUrl: emulator.url, syncUrl, remindUrl, today };
  try {
    const config = readConfig(process.env);
    const spreadsheetId = await tellStory(options, config, place);
    if (!options.once) await withPage({ options, config, place, spreadsheetId });
  } finally {
    await functions.close();
    await emulator.close();
  }
  return exitCodes.fine;
}

type Place = {
  readonly googleUrl: string;
  readonly syncUrl: string;
  readonly remindUrl: string;
  readonly today: Temporal.PlainDate;
};

async function tellStory(options: StartOptions, config: Config, place: Place): Promise<string> {
  const say = (lines: readonly string[]) => (options.json ? undefined : printLines(lines));
  const tracker = await openTracker(options.data, config, place.googleUrl);
  const stage = {
    ...place,
    spreadsheetId: tracker.spreadsheetId,
    settleMinutes: config.SCRUTINY_SETTLE_MINUTES,
    played: tracker.played,
    reminding: remindingOf(tracker.spreadsheetId, place.remindUrl),
    onStep: (played: number) => writeState(options.data, { ...tracker, played }),
    onAct: (act: string, told: ActStory) => say(actLines(act, told)),
  };
  const story = await closeDay(stage, await playTimeline(timeline, stage, emptyStory));
  if (options.json) printJson({ spreadsheetId: tracker.spreadsheetId, ...story });
  else say(endLines(story, place, tracker, options));
  return tracker.spreadsheetId;
}

/** Serves the page for as long as the example stays up. */
async function withPage(about: {
  readonly options: StartOptions;
  readonly config: Config;
  readonly place: Place;
  readonly spreadsheetId: string;
}): Promise<void> {
  const { options, config, place, spreadsheetId } = about;
  const page = await servePage({
    port: options.port,
    googleUrl: place.googleUrl,
    spreadsheetId,
    functions: { sync: place.syncUrl, remind: place.remindUrl },
    account: config.SCRUTINY_ACCOUNT,
    visitor: clerk,
    mailFrom: process.env.SCRUTINY_MAIL_FROM ?? "",
    settleMinutes: config.SCRUTINY_SETTLE_MINUTES,
    mounts: {},
  });
  try {
    const say = (lines: readonly string[]) =>
      options.json ? process.stderr.write(`${lines.join("\n")}\n`) : printLines(lines);
    say([...(page.note === null ? [] : [page.note]), `Open the page: ${page.url}`, "Press Ctrl+C to stop."]);
    await stayUp(place.googleUrl);
  } finally {
    await page.close();
  }
}

function remindingOf(spreadsheetId: string, url: string): Reminding {
  const { ports, settings } = wireRemind(readRemindConfig(process.env));
  const request = { spreadsheetIds: [spreadsheetId] };
  return { url, mornings: (stretch) => mailMornings(request, ports, settings, stretch) };
}

/** Time runs on from the end of the story until somebody presses Ctrl+C, and stands still until the next run. */
async function stayUp(googleUrl: string): Promise<void> {
  await setClock(googleUrl, await readClock(googleUrl), false);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await setClock(googleUrl, await readClock(googleUrl), true);
}

function readToday(text: string | null): Temporal.PlainDate {
  if (text === null) return lastDay(timeline);
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" });
  } catch (error) {
    const says = `--today ${text} is no date. Write it as in --today 2018-07-31.`;
    throw new TrackerError("usage", "bad-date", says, { cause: error });
  }
}
