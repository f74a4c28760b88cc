import { fill, h, icon } from "../dom.ts";
import type { Page, View } from "../page.ts";
import { AskError, ask } from "../server/ask.ts";
import { type Head, messageElement } from "./message.ts";
import { count, dateWords, timeWords } from "./words.ts";

type Listed = { readonly messages: readonly Head[] };

/** Shows every message as its reader would see it, by person; or those that the next run would send. */
export function createInboxView(page: Page): View & { readonly preview: () => void } {
  const people = h("select", { id: "inbox-person" });
  const list = h("ul", { class: "messages" });
  const reader = h("div", { class: "reader" });
  const summary = h("p", { class: "quiet", role: "status" });
  const sent = h("button", { type: "button", onclick: () => void showSent() }, "Sent");
  const next = h("button", { type: "button", onclick: () => void showNext() }, "Would go next");
  const element = h(
    "section",
    { class: "view inbox", id: "view-inbox", "aria-labelledby": "inbox-title" },
    h(
      "div",
      { class: "side" },
      h(
        "header",
        {},
        h("h2", { id: "inbox-title" }, "Mail"),
        h("div", { class: "switch", role: "group", "aria-label": "Which mail" }, sent, next),
      ),
      h("div", { class: "filter" }, h("label", { for: "inbox-person" }, "To"), people),
      summary,
      list,
    ),
    reader,
  );
  let all: readonly Head[] = [];
  let chosen: string | null = null;
  let showing: "sent" | "next" = "sent";

  function show(messages: readonly Head[], kind: typeof showing): void {
    all = messages;
    showing = kind;
    sent.ariaPressed = String(kind === "sent");
    next.ariaPressed = String(kind === "next");
    showPeople(people, messages);
    showList();
  }

  function showList(): void {
    const some = all.filter(({ to }) => people.value === "" || to.address === people.value);
    summary.textContent = `${count(some.length, "message")}${showing === "sent" ? "" : " would go out. Nothing has been sent."}`;
    fill(list, ...some.map((message) => h("li", {}, rowOf(message, message.id === chosen, read))));
    if (!some.some(({ id }) => id === chosen)) fill(reader, emptyReader(some.length, showing));
  }

  async function read(message: Head): Promise<void> {
    chosen = message.id;
    fill(reader, await messageElement(message, () => element.classList.remove("reading")));
    element.classList.add("reading");
    for (const button of list.querySelectorAll("button"))
      button.ariaCurrent = String(button.dataset.id === chosen);
    reader.querySelector("h2")?.focus();
  }

  async function showSent(): Promise<void> {
    show((await ask<Listed>("/mail")).messages, "sent");
  }

  async function showNext(): Promise<void> {
    try {
      await page.outbox.settled();
      show((await ask<Listed>("/mail/preview", { method: "POST", body: {} })).messages, "next");
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      page.notices.insist(error.message);
    }
  }

  people.addEventListener("change", showList);
  page.stream.listen({
    onChange: ({ kind }) => {
      if (kind.includes("gmail.users.messages.send") && showing === "sent" && !element.hidden)
        void showSent();
    },
  });
  return {
    element,
    preview: () => void showNext(),
    onShow: () => {
      if (showing === "sent") void showSent();
    },
  };
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
