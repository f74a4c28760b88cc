import { byId } from "../dom.ts";
import type { Stream } from "../server/stream.ts";
import type { Delivery, OutboxListener } from "../sheet/outbox.ts";
import type { Notices } from "./notices.ts";

const words: Readonly<Record<Delivery, string>> = {
  "all saved": "All saved",
  saving: "Saving …",
  "waiting for the connection": "Not saved yet: waiting for the connection",
};

/** Tells in the page's head whether what was typed is saved, and what could not be. */
export function listenToDelivery(notices: Notices, stream: Stream): OutboxListener {
  const status = byId("delivery");
  let last: Delivery = "all saved";
  const show = (text: string, isLost = false) => {
    status.textContent = text;
    status.classList.toggle("lost", isLost);
  };
  stream.listen({
    onLost: () => show("Connection lost. What you type is kept.", true),
    onBack: () => show(words[last]),
  });
  show("Live");
  return {
    onDelivery: (delivery) => {
      last = delivery;
      show(words[delivery], delivery === "waiting for the connection");
    },
    onRefused: (typed, why) => {
      const text = typed.rows.map((cells) => cells.join("\t")).join("\n");
      notices.insist(`Not saved: ${why}`, {
        label: "Copy what you typed",
        act: () => void navigator.clipboard.writeText(text),
      });
    },
    onClash: (typed, keepMine) => {
      const mine = typed.rows[0]?.[0] ?? "";
      notices.insist(`Somebody else changed the cell before “${mine}” was saved in it. Theirs stands.`, {
        label: "Write mine over it",
        act: keepMine,
      });
    },
  };
}
