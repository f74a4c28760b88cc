import { fill, h } from "../dom.ts";
import { dateWords } from "./words.ts";

/** What the server says of the clock: an ISO instant, and what is due next. */
export type ClockState = {
  readonly now: string;
  readonly nextDue: { readonly date: string; readonly what: string } | null;
};

/** The panel under the clock, with the ways to move it. */
export type ClockPanel = {
  readonly element: HTMLElement;
  readonly show: (state: ClockState) => void;
  readonly busy: (isBusy: boolean) => void;
};

const says =
  "Time passes as it would: on each morning on the way the reminders go out, and at the end the checks look.";

/** `move` gets the body of the call that moves the clock. */
export function createClockPanel(move: (body: object) => void): ClockPanel {
  let next: ClockState["nextDue"] = null;
  const onDue = () => {
    if (next) move({ to: next.date });
  };
  const day = h("button", { type: "button", onclick: () => move({ by: "day" }) }, "One day on");
  const due = h("button", { type: "button", onclick: onDue });
  const half = h("button", { type: "button", onclick: () => move({ by: "half-year" }) }, "Six months on");
  const { form, date, go } = createDayForm(move);
  const waits = h("p", { class: "busy", role: "status" });
  const heading = h("h2", {}, "Move the clock");
  const attributes = { id: "clock-panel", class: "panel", role: "group", "aria-label": "Move the clock" };
  const parts = [heading, h("p", { class: "quiet" }, says), day, due, half, form, waits];
  return {
    element: h("div", { ...attributes, hidden: true }, ...parts),
    show: ({ now, nextDue }) => {
      next = nextDue;
      due.disabled = nextDue === null;
      const what = nextDue
        ? h("span", { class: "quiet" }, `${dateWords(nextDue.date)}: ${nextDue.what}`)
        : null;
      fill(due, nextDue ? "To the next due date" : "Nothing more is due", what);
      date.min = now.slice(0, "2018-07-31".length);
    },
    busy: (isBusy) => {
      for (const button of [day, half, go]) button.disabled = isBusy;
      due.disabled = isBusy || next === null;
      waits.textContent = isBusy ? "Time passes …" : "";
    },
  };
}

function createDayForm(move: (body: object) => void) {
  const date = h("input", { type: "date", id: "clock-date", required: true });
  const go = h("button", {}, "Go");
  const onsubmit = (event: Event) => {
    event.preventDefault();
    move({ to: date.value });
  };
  const label = h("label", { for: "clock-date" }, "To a day of your choice");
  return { form: h("form", { onsubmit }, label, h("div", { class: "line" }, date, go)), date, go };
}
