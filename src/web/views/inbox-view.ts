import { fill, h, icon } from "../dom.ts";
import type { Page, View } from "../page.ts";
import { AskError, ask } from "../server/ask.ts";
import { type Head, messageElement } from "./message.ts";
import { count, dateWords, timeWords } from "./words.ts";

type Listed = { readonly messages: readonly Head[] };

type Showing = "sent" | "next";

/** The parts of the view, and what they show. `chosen`: the id of the message that is read; `asked`: which list. */
type Inbox = {
  readonly page: Page;
  readonly element: HTMLElement;
  readonly people: HTMLSelectElement;
  readonly list: HTMLElement;
  readonly reader: HTMLElement;
  readonly summary: HTMLElement;
  readonly sent: HTMLButtonElement;
  readonly next: HTMLButtonElement;
  all: readonly Head[];
  chosen: string | null;
  asked: Showing;
  showing: Showing;
};

/** Shows every message as its reader would see it, by person; or those that the next run would send. */
export function createInboxView(page: Page): View & { readonly preview: () => void } {
  const inbox = createParts(page);
  const { element, people, sent, next } = inbox;
  sent.addEventListener("click", () => void showSent(inbox));
  next.addEventListener("click", () => void showNext(inbox));
  people.addEventListener("change", () => showList(inbox));
  page.stream.listen({
    onChange: ({ kind }) => {
      const arrived = kind.includes("gmail.users.messages.send");
      if (arrived && inbox.asked === "sent" && !element.hidden) void showSent(inbox);
    },
  });
  return {
    element,
    preview: () => void showNext(inbox),
    onShow: () => {
      if (inbox.asked === "sent") void showSent(inbox);
    },
  };
}

function createParts(page: Page): Inbox {
  const people = h("select", { id: "inbox-person" });
  const list = h("ul", { class: "messages" });
  const reader = h("div", { class: "reader" });
  const summary = h("p", { class: "quiet", role: "status" });
  const sent = h("button", { type: "button" }, "Sent");
  const next = h("button", { type: "button" }, "Would go next");
  const which = h("div", { class: "switch", role: "group", "aria-label": "Which mail" }, sent, next);
  const side = h(
    "div",
    { class: "side" },
    h("header", {}, h("h2", { id: "inbox-title" }, "Mail"), which),
    h("div", { class: "filter" }, h("label", { for: "inbox-person" }, "To"), people),
    summary,
    list,
  );
  const attributes = { class: "view inbox", id: "view-inbox", "aria-labelledby": "inbox-title" };
  const element = h("section", attributes, side, reader);
  const parts = { page, element, people, list, reader, summary, sent, next };
  return { ...parts, all: [], chosen: null, asked: "sent", showing: "sent" };
}

function showSent(inbox: Inbox): Promise<void> {
  return showOf(inbox, "sent", () => ask<Listed>("/mail"));
}

function showNext(inbox: Inbox): Promise<void> {
  return showOf(inbox, "next", async () => {
    await inbox.page.outbox.settled();
    return ask<Listed>("/mail/preview", { body: {} });
  });
}

/** Says at once which list was asked for; the other one is no longer to be clicked. */
async function showOf(inbox: Inbox, asked: Showing, read: () => Promise<Listed>): Promise<void> {
  press(inbox, asked);
  if (inbox.showing !== asked) {
    inbox.summary.textContent = asked === "sent" ? "Reading the mail …" : "Writing what would go …";
    fill(inbox.list);
  }
  try {
    show(inbox, (await read()).messages, asked);
  } catch (error) {
    if (!(error instanceof AskError)) throw error;
    inbox.page.notices.insist(error.message);
    press(inbox, inbox.showing);
    showList(inbox);
  }
}

function press(inbox: Inbox, asked: Showing): void {
  inbox.asked = asked;
  inbox.sent.ariaPressed = String(asked === "sent");
  inbox.next.ariaPressed = String(asked === "next");
}

function show(inbox: Inbox, messages: readonly Head[], showing: Showing): void {
  if (inbox.asked !== showing) return;
  inbox.all = messages;
  inbox.showing = showing;
  showPeople(inbox.people, messages);
  showList(inbox);
}

function showList(inbox: Inbox): void {
  const { all, people, list, reader, summary, chosen, showing, asked } = inbox;
  if (asked !== showing) return;
  const some = all.filter(({ to }) => people.value === "" || to.address === people.value);
  const rest = showing === "sent" ? "" : " would go out. Nothing has been sent.";
  summary.textContent = count(some.length, "message") + rest;
  fill(
    list,
    ...some.map((message) =>
      h(
        "li",
        {},
        rowOf(message, message.id === chosen, (one) => read(inbox, one)),
      ),
    ),
  );
  if (!some.some(({ id }) => id === chosen)) fill(reader, emptyReader(some.length, showing));
}

async function read(inbox: Inbox, message: Head): Promise<void> {
  const { element, reader, list } = inbox;
  inbox.chosen = message.id;
  const shown = await messageElement(message, () => element.classList.remove("reading"));
  if (inbox.chosen !== message.id) return;
  fill(reader, shown);
  element.classList.add("reading");
  for (const button of list.querySelectorAll("button"))
    button.ariaCurrent = String(button.dataset.id === message.id);
  reader.querySelector("h2")?.focus();
}

function showPeople(select: HTMLSelectElement, messages: readonly Head[]): void {
  const chosen = select.value;
  const names = new Map(messages.map(({ to }) => [to.address, to.name || to.address]));
  const options = [...names].toSorted(([, one], [, other]) => one.localeCompare(other));
  fill(
    select,
    h("option", { value: "" }, "Everybody"),
    ...options.map(([address, name]) => h("option", { value: address }, name)),
  );
  if (names.has(chosen)) select.value = chosen;
}

function rowOf(message: Head, isChosen: boolean, read: (message: Head) => Promise<void>): HTMLElement {
  const { id, to, subject, at, attachments } = message;
  return h(
    "button",
    { type: "button", "data-id": id, "aria-current": String(isChosen), onclick: () => void read(message) },
    h("span", { class: "to" }, to.name || to.address),
    h("time", { datetime: at }, `${dateWords(at)}, ${timeWords(at)}`),
    h("span", { class: "subject" }, subject),
    attachments.length > 0 ? h("span", { class: "quiet" }, count(attachments.length, "attachment")) : null,
  );
}

function emptyReader(messages: number, showing: "sent" | "next"): HTMLElement {
  const nothing = showing === "sent" ? "Nothing has been sent yet." : "Nobody is due a message now.";
  const how =
    showing === "sent"
      ? "Move the clock to a day on which something is due."
      : "Move the clock on, and look again.";
  return h(
    "div",
    { class: "empty" },
    icon("mail"),
    h("p", {}, messages === 0 ? nothing : "Choose a message to read it as its reader would."),
    messages === 0 ? h("p", { class: "quiet" }, how) : null,
  );
}
