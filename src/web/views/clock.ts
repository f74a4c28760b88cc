import { byId, fill, h, icon } from "../dom.ts";
import { AskError, ask } from "../server/ask.ts";
import type { Stream } from "../server/stream.ts";
import type { Notices } from "./notices.ts";
import { dateWords, momentWords, serialDay, timeWords } from "./words.ts";

type ClockState = {
  readonly now: string;
  readonly nextDue: { readonly date: string; readonly what: string } | null;
};

/** The clock of the example. `today`: the day in London as spreadsheets count days. */
export type Clock = {
  readonly today: () => number;
  readonly now: () => string;
  readonly listen: (listener: () => void) => void;
};

const tickMilliseconds = 5_000;

/** Shows the clock in the page's head, and the ways to move it. */
export async function openClock(stream: Stream, notices: Notices): Promise<Clock> {
  let state = await ask<ClockState>("/clock");
  let read = performance.now();
  const listeners: (() => void)[] = [];
  const now = () => new Date(Date.parse(state.now) + performance.now() - read).toISOString();
  const label = h("span", {});
  const panel = createPanel(move);
  const button = h(
    "button",
    {
      type: "button",
      class: "clock-button",
      "aria-expanded": "false",
      "aria-controls": "clock-panel",
      onclick: toggle,
    },
    icon("clock"),
    label,
  );
  fill(byId("clock"), button, panel.element);

  function show(): void {
    fill(label, h("span", {}, dateWords(now())), h("span", { class: "time" }, timeWords(now())));
    button.setAttribute("aria-label", `The clock: ${momentWords(now())}`);
  }

  function toggle(): void {
    const opens = panel.element.hidden;
    panel.element.hidden = !opens;
    button.setAttribute("aria-expanded", String(opens));
    if (opens) void refresh();
  }

  function take(next: ClockState): void {
    state = next;
    read = performance.now();
    show();
    panel.show(state);
    for (const listener of listeners) listener();
  }

  async function refresh(): Promise<void> {
    take(await ask<ClockState>("/clock"));
  }

  async function move(body: object): Promise<void> {
    panel.busy(true);
    try {
      take(await ask<ClockState>("/clock", { body }));
      notices.say(`It is now ${momentWords(now())}. The checks and the reminders have run.`);
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      notices.insist(error.message);
    } finally {
      panel.busy(false);
    }
  }

  stream.listen({
    onChange: ({ kind }) => {
      if (kind === "POST /_emulator/clock") void refresh().catch(() => undefined);
    },
  });
  panel.element.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    toggle();
    button.focus();
  });
  setInterval(show, tickMilliseconds);
  take(state);
  return { now, today: () => serialDay(now()), listen: (listener) => void listeners.push(listener) };
}

/** The panel under the clock. */
function createPanel(move: (body: object) => void) {
  const due = h("button", { type: "button" });
  const day = h("button", { type: "button", onclick: () => move({ by: "day" }) }, "One day on");
  const half = h("button", { type: "button", onclick: () => move({ by: "half-year" }) }, "Six months on");
  const date = h("input", { type: "date", id: "clock-date", required: true });
  const go = h("button", {}, "Go");
  const waits = h("p", { class: "busy", role: "status" });
  const onsubmit = (event: Event) => {
    event.preventDefault();
    move({ to: date.value });
  };
  const form = h(
    "form",
    { onsubmit },
    h("label", { for: "clock-date" }, "To a day of your choice"),
    h("div", { class: "line" }, date, go),
  );
  const says =
    "Time passes as it would: on each morning on the way the reminders go out, and at the end the checks look.";
  const element = h(
    "div",
    { id: "clock-panel", class: "panel", role: "group", "aria-label": "Move the clock", hidden: true },
    h("h2", {}, "Move the clock"),
    h("p", { class: "quiet" }, says),
    day,
    due,
    half,
    form,
    waits,
  );
  let next: ClockState["nextDue"] = null;
  due.addEventListener("click", () => {
    if (next) move({ to: next.date });
  });
  return {
    element,
    show: ({ now, nextDue }: ClockState) => {
      next = nextDue;
      due.disabled = nextDue === null;
      const words = nextDue
        ? h("span", { class: "quiet" }, `${dateWords(nextDue.date)}: ${nextDue.what}`)
        : null;
      fill(due, nextDue ? "To the next due date" : "Nothing more is due", words);
      date.min = now.slice(0, 10);
    },
    busy: (isBusy: boolean) => {
      for (const button of [day, due, half, go])
        button.disabled = isBusy || (button === due && next === null);
      waits.textContent = isBusy ? "Time passes …" : "";
    },
  };
}
