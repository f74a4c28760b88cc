import { fill, h } from "../dom.ts";
import { ask } from "../server/ask.ts";
import { dateWords, timeWords } from "./words.ts";

/** A message without its contents. */
export type Head = {
  readonly id: string;
  readonly at: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly isHtml: boolean;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly size: number }[];
};

type Message = Head & {
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text: string;
};

type Face = { readonly label: string; readonly show: () => HTMLElement };

/** A message as its reader would see it, as plain text, and with its headers. */
export async function messageElement(head: Head, onBack: () => void): Promise<HTMLElement> {
  const message = await ask<Message>(`/mail/${head.id}`);
  const faces: readonly Face[] = [
    ...(message.isHtml ? [{ label: "As it looks", show: () => framed(message) }] : []),
    { label: "Plain text", show: () => h("pre", { class: "text", tabindex: "0" }, message.text) },
    { label: "Headers", show: () => headersOf(message) },
  ];
  const body = h("div", { class: "body" });
  const buttons = faces.map(({ label, show }) => {
    const onclick = () => choose(label, show());
    return h("button", { type: "button", onclick }, label);
  });
  function choose(label: string, shown: HTMLElement): void {
    fill(body, shown);
    for (const button of buttons) button.ariaPressed = String(button.textContent === label);
  }
  const [first] = faces;
  if (first) choose(first.label, first.show());
  return h(
    "article",
    {},
    headOf(message, onBack),
    h("div", { class: "switch", role: "group", "aria-label": "How to show it" }, ...buttons),
    filesOf(message),
    body,
  );
}

function headOf({ subject, to, at }: Message, onBack: () => void): HTMLElement {
  return h(
    "header",
    {},
    h("button", { type: "button", class: "back", onclick: onBack }, "Back to the list"),
    h("h2", { tabindex: "-1" }, subject),
    h(
      "p",
      { class: "quiet" },
      `To ${to.name === "" ? to.address : `${to.name} <${to.address}>`}, ${dateWords(at)}, ${timeWords(at)}`,
    ),
  );
}

/** The letter in a frame in which nothing runs and nothing is loaded. */
function framed({ id, subject }: Message): HTMLElement {
  return h("iframe", {
    src: `/mail/${id}/html`,
    title: `The message: ${subject}`,
    sandbox: "allow-popups allow-popups-to-escape-sandbox",
  });
}

function headersOf({ headers }: Message): HTMLElement {
  return h(
    "dl",
    { class: "headers" },
    ...headers.flatMap(({ name, value }) => [h("dt", {}, name), h("dd", {}, value)]),
  );
}

function filesOf({ id, attachments }: Message): HTMLElement | null {
  if (attachments.length === 0) return null;
  const links = attachments.map(({ name, size }, index) =>
    h(
      "li",
      {},
      h("a", { href: `/mail/${id}/attachments/${index}`, download: name }, name),
      ` ${Math.ceil(size / 1024)} KB`,
    ),
  );
  return h("ul", { class: "files", "aria-label": "Attachments" }, ...links);
}
