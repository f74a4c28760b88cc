import { byId, fill, h, icon } from "../dom.ts";
import { AskError, ask } from "../server/ask.ts";
import type { Stream } from "../server/stream.ts";
import { type ClockState, createClockPanel } from "./clock-panel.ts";
import type { Notices } from "./notices.ts";
import { dateWords, momentWords, serialDay, timeWords } from "./words.ts";

/** The clock of the example. `today`: the day in London as spreadsheets count days. */
export type Clock = {
  readonly today: () => number;
  readonly now: () => string;
  readonly listen: (listener: () => void) => void;
};

const tickMilliseconds = 5_000;

/** What the clock said when it was read; the page counts on from there. */
type Reading = { readonly state: ClockState; readonly at: number };

/** Shows the clock in the page's head, and the ways to move it. */
export async function openClock(stream: Stream, notices: Notices): Promise<Clock> {
  const listeners: (() => void)[] = [];
  let reading = await readState();
  const now = () => new Date(Date.parse(reading.state.now) + performance.now() - reading.at).toISOString();
  const panel = createClockPanel((body) => void move(body));
  const face = createFace(panel.element);
  const take = (next: Reading) => {
    reading = next;
    face.show(now());
    panel.show(reading.state);
    for (const listener of listeners) listener();
  };
  const refresh = () => void readState().then(take, () => undefined);
  const move = async (body: object) => {
    panel.busy(true);
    try {
      take(await readState(body));
      notices.say(`It is now ${momentWords(now())}. The checks and the reminders have run.`);
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      notices.insist(error.message);
    } finally {
      panel.busy(false);
    }
  };
  stream.listen({
    onChange: ({ kind }) => {
      if (kind === "POST /_emulator/clock") refresh();
    },
  });
  face.onOpen(refresh);
  setInterval(() => face.show(now()), tickMilliseconds);
  take(reading);
  return { now, today: () => serialDay(now()), listen: (listener) => void listeners.push(listener) };
}

async function readState(move?: object): Promise<Reading> {
  return { state: await ask<ClockState>("/clock", move ? { body: move } : {}), at: performance.now() };
}

/** The button that shows the time and opens the panel. */
function createFace(panel: HTMLElement) {
  const label = h("span", {});
  const attributes = {
    type: "button",
    class: "clock-button",
    "aria-expanded": "false",
    "aria-controls": panel.id,
  };
  const button = h("button", attributes, icon("clock"), label);
  const toggle = () => {
    panel.hidden = !panel.hidden;
    button.setAttribute("aria-expanded", String(!panel.hidden));
  };
  button.addEventListener("click", toggle);
  panel.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    toggle();
    button.focus();
  });
  fill(byId("clock"), button, panel);
  return {
    show: (now: string) => {
      const name = h("span", { class: "unseen" }, "The clock: ");
      fill(label, name, h("span", {}, dateWords(now)), h("span", { class: "time" }, timeWords(now)));
    },
    onOpen: (listener: () => void) => button.addEventListener("click", listener),
  };
}
