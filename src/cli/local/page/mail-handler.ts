import { previewReminders } from "../../../app/remind/preview-reminders.ts";
import { readRemindConfig } from "../../../app/remind/remind-config.ts";
import { wireRemind } from "../../../app/wire.ts";
import type { Mailbox } from "./mailbox.ts";
import type { Message } from "./message.ts";
import { type Handler, sendFailure, sendForeignHtml, sendJson, type Visit } from "./visit.ts";

/**
 * GET "": what was sent. POST "/preview": what would be sent, each letter in full. GET "/ID": one message;
 * "/ID/html": its page; "/ID/attachments/N": a file that goes with it.
 */
export function mailHandler(mailbox: Mailbox, spreadsheetId: string): Handler {
  let previewed: readonly Message[] = [];
  return async (visit) => {
    const [, id = "", part, number = ""] = visit.path.split("/");
    if (id === "") return sendJson(visit, 200, { messages: (await mailbox.list()).map(headOf) });
    if (id === "preview" && visit.request.method === "POST") {
      const { result, letters } = await previewLetters(spreadsheetId);
      previewed = letters;
      return sendJson(visit, 200, { result, messages: letters.map(headOf) });
    }
    const message = previewed.find((one) => one.id === id) ?? (await mailbox.find(id));
    if (!message) return sendFailure(visit, 404, "no-message", "There is no such message.");
    if (part === "html") return sendForeignHtml(visit, message.html);
    if (part === "attachments") return sendAttachment(visit, message.attachments[Number(number)]);
    sendJson(visit, 200, { ...headOf(message), headers: message.headers, text: message.text });
  };
}

async function previewLetters(spreadsheetId: string) {
  const { ports, settings } = wireRemind(readRemindConfig(process.env));
  const { result, letters } = await previewReminders({ spreadsheetIds: [spreadsheetId] }, ports, settings);
  const messages = letters.map((letter, index): Message => {
    const { to, at, subject, text, html } = letter;
    const headers = [
      { name: "To", value: `${to.name} <${to.address}>` },
      { name: "Subject", value: subject },
    ];
    const attachments = letter.attachments.map(({ name, contentType, content }) => ({
      name,
      type: contentType,
      content: Buffer.from(content),
    }));
    const id = `preview-${index + 1}`;
    return { id, at: at.toInstant().toString(), to, subject, headers, text, html, attachments };
  });
  return { result, letters: messages };
}

function headOf({ id, at, to, subject, html, attachments }: Message) {
  const files = attachments.map(({ name, type, content }) => ({ name, type, size: content.length }));
  return { id, at, to, subject, isHtml: html !== "", attachments: files };
}

function sendAttachment(visit: Visit, attachment: Message["attachments"][number] | undefined): void {
  if (!attachment) {
    sendFailure(visit, 404, "no-attachment", "There is no such file.");
    return;
  }
  const name = encodeURIComponent(attachment.name);
  visit.response.writeHead(200, {
    "content-type": "application/octet-stream",
    "content-disposition": `attachment; filename*=UTF-8''${name}`,
  });
  visit.response.end(attachment.content);
}
