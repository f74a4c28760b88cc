import { mailWords } from "../../words.ts";
import { type Fields, fieldsOf, listOf, numberOf, textOf, textsOf } from "../service/fields.ts";
import { html, type Markup } from "./markup.ts";
import { page, section } from "./page.ts";

/** Who would be written to about what, and what could not be: the reply of the remind function's dry run. */
export function mailPage(result: Fields): string {
  const mails = listOf(result, "mails");
  const stopped = textOf(fieldsOf(result.stopped), "message");
  const held = numberOf(result, "held");
  return page(
    mailWords.title,
    html`<h1>${stopped === "" ? mailWords.count(mails.length) : mailWords.noneOf(mails.length)}</h1>
<p class="quiet">${mailWords.nothingSent}</p>
${section(mailWords.stopped, stopped === "" ? [] : [stopped])}
${held > 0 ? html`<p>${mailWords.held(held)}</p>` : html``}
${mails.length > 0 ? mailTable(mails) : html``}
${section(mailWords.undeliverable, messagesOf(result, "undeliverable"))}
${section(mailWords.unreadable, messagesOf(result, "unreadable"))}
${section(mailWords.troubles, textsOf(result, "troubles"))}`,
  );
}

function mailTable(mails: readonly Fields[]): Markup {
  return html`<table>
<thead><tr><th scope="col">${mailWords.to}</th><th scope="col">${mailWords.subject}</th><th scope="col">${mailWords.why}</th><th scope="col">${mailWords.on}</th></tr></thead>
<tbody>
${mails.map(mailRow)}
</tbody>
</table>`;
}

function mailRow(mail: Fields): Markup {
  return html`<tr><td class="to">${textOf(mail, "to")}</td><td>${textOf(mail, "subject")}</td><td>${textOf(mail, "reason")}</td><td class="whole">${dayOf(textOf(mail, "date"))}</td></tr>`;
}

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** "2025-03-10" as people write it. */
function dayOf(date: string): string {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(date) ?? [];
  return year === "" ? date : `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

function messagesOf(result: Fields, name: string): readonly string[] {
  return listOf(result, name).map((each) => textOf(each, "message"));
}
