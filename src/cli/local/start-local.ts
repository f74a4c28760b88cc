import { once } from "node:events";
import { Temporal } from "temporal-polyfill";
import { clerk } from "../../../sheet-template/example/people.ts";
import { timeline } from "../../../sheet-template/example/timeline.ts";
import type { Config } from "../../app/config.ts";
import { TrackerError } from "../../app/errors.ts";
import { readPublishConfig } from "../../app/publish/publish-config.ts";
import { mailMornings } from "../../app/remind/mail-mornings.ts";
import { readRemindConfig } from "../../app/remind/remind-config.ts";
import { wireRemind } from "../../app/wire.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { printJson, printLines } from "../print.ts";
import { actLines, endLines } from "../story/narrate.ts";
import { closeDay, lastDay, playTimeline, type Reminding } from "../story/play.ts";
import { type ActStory, emptyStory } from "../story/story.ts";
import { type ChosenPort, choosePort, usualPort } from "./choose-port.ts";
import { writeState } from "./data-folder.ts";
import { layPreview } from "./lay-preview.ts";
import { readClock, setClock } from "./local-google.ts";
import { localMail } from "./local-mail.ts";
import { localPeople } from "./local-people.ts";
import { localSite } from "./local-site.ts";
import { openEmulator } from "./open-emulator.ts";
import { type LocalPlaces, openTracker } from "./open-tracker.ts";
import { draftHandler } from "./page/draft-handler.ts";
import { servePage } from "./page/serve-page.ts";
import { siteHandler } from "./page/site-handler.ts";
import { publicationJson, publishedJson } from "./publication-json.ts";
import { type LocalFunctions, serveFunctions } from "./serve-functions.ts";

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
  const chosen = options.once
    ? { port: options.port ?? usualPort, note: null }
    : await choosePort(options.port);
  const siteAddress = `http://127.0.0.1:${chosen.port}/site/`;
  const emulator = await openEmulator(options.data);
  const settings = [localMail(process.env), localSite(process.env, siteAddress), localPeople(process.env)];
  Object.assign(process.env, ...settings, { SCRUTINY_GOOGLE_URL: emulator.url });
  const functions = await serveFunctions();
  const { config, site } = readPublishConfig(process.env);
  const siteBucket = site.SCRUTINY_SITE_BUCKET;
  const place = { ...functions, googleUrl: emulator.url, today, siteAddress, siteBucket };
  try {
    const spreadsheetId = await tellStory(options, config, place);
    if (!options.once) await withPage({ json: options.json, chosen, config, place, spreadsheetId });
  } finally {
    await functions.close();
    await emulator.close();
  }
  return exitCodes.fine;
}

type Place = Omit<LocalFunctions, "close"> & LocalPlaces & { readonly today: Temporal.PlainDate };

async function tellStory(options: StartOptions, config: Config, place: Place): Promise<string> {
  const say = (lines: readonly string[]) => (options.json ? undefined : printLines(lines));
  const tracker = await openTracker(options.data, config, place);
  const stage = {
    ...place,
    spreadsheetId: tracker.spreadsheetId,
    settleMinutes: config.SCRUTINY_SETTLE_MINUTES,
    played: tracker.played,
    reminding: remindingOf(tracker.spreadsheetId, place.remindUrl),
    onStep: (played: number) => writeState(options.data, { ...tracker, played }),
    onAct: (act: string, told: ActStory) => say(actLines(act, told)),
    onPreview: (html: string) => layPreview(options.data, html),
  };
  const story = await closeDay(stage, await playTimeline(timeline, stage, emptyStory));
  const { publications, published, ...told } = story;
  if (options.json)
    printJson({
      spreadsheetId: tracker.spreadsheetId,
      ...told,
      publications: publications.map(publicationJson),
      published: published && publishedJson(published, options.data),
    });
  else say(endLines(story, place, tracker, options));
  return tracker.spreadsheetId;
}

/** Serves the page for as long as the example stays up. */
async function withPage(about: {
  readonly json: boolean;
  readonly chosen: ChosenPort;
  readonly config: Config;
  readonly place: Place;
  readonly spreadsheetId: string;
}): Promise<void> {
  const { json, chosen, config, place, spreadsheetId } = about;
  const page = await servePage({
    port: chosen.port,
    googleUrl: place.googleUrl,
    spreadsheetId,
    functions: { sync: place.syncUrl, remind: place.remindUrl, publish: place.publishUrl },
    account: config.SCRUTINY_ACCOUNT,
    visitor: clerk,
    mailFrom: process.env.SCRUTINY_MAIL_FROM ?? "",
    settleMinutes: config.SCRUTINY_SETTLE_MINUTES,
    mounts: {
      "/site": siteHandler(place.googleUrl, place.siteBucket),
      "/draft": draftHandler(place.publishUrl, spreadsheetId),
    },
  });
  try {
    const say = (lines: readonly string[]) =>
      json ? process.stderr.write(`${lines.join("\n")}\n`) : printLines(lines);
    say([
      ...(chosen.note === null ? [] : [chosen.note]),
      `Open the page: ${page.url}`,
      "Press Ctrl+C to stop.",
    ]);
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
