import type { Publisher } from "../../../core/model/publisher.ts";
import type { RegisteredInquiry } from "../../../core/model/registered-inquiry.ts";
import { countWords } from "../../words/labels.ts";
import { type Html, html } from "../html.ts";
import { crumbsOf } from "../parts/crumbs.ts";
import { dateHtml } from "../parts/date-html.ts";
import { pageHtml } from "../parts/page.ts";
import { pageTitle } from "../parts/page-title.ts";
import { registerStyle } from "../style/register.ts";

/** What the register's page is made of. `on`: the day that it tells of, ISO. */
export type RegisterPage = {
  readonly publisher: Publisher;
  readonly inquiries: readonly RegisteredInquiry[];
  readonly on: string;
};

/** Every inquiry that is followed and may be published, one row each, at register/. */
export function renderRegisterPage({ publisher, inquiries, on }: RegisterPage): string {
  const sorted = inquiries.toSorted((one, other) => one.title.localeCompare(other.title, "en-GB"));
  return pageHtml({
    publisher,
    root: "../",
    title: pageTitle("Register of inquiries", publisher.name),
    crumbs: crumbsOf("../", null, "Register of inquiries"),
    canonical: `${publisher.address}register/`,
    main: html`<h1>Register of inquiries</h1>
<p class="lead">How far each response has come, and how well its record is kept. As of ${dateHtml(on)}.</p>
${sorted.length === 0 ? html`<p class="note">No inquiry is followed at present.</p>` : tableHtml(sorted)}`,
    style: registerStyle,
  });
}

function tableHtml(inquiries: readonly RegisteredInquiry[]): Html {
  return html`<table class="register">
<caption>${countWords(inquiries.length, "inquiry", "inquiries")}, by title.</caption>
<thead><tr><th scope="col">Inquiry</th><th scope="col">Status</th><th scope="col">Answered</th><th scope="col">Complete</th><th scope="col">Overdue</th><th scope="col">To mend</th><th scope="col">Last version</th><th scope="col">Last published</th></tr></thead>
<tbody>
${inquiries.map(rowHtml)}</tbody>
</table>`;
}

function rowHtml(inquiry: RegisteredInquiry): Html {
  const { title, committee, status, recommendations, answered, complete, overdue, published } = inquiry;
  const late = overdue === 0 ? html`none` : html`<strong class="tag overdue">${String(overdue)}</strong>`;
  return html`<tr><th scope="row">${title}<span class="muted">${committee}</span></th>
${cellHtml("Status", status || "Not stated")}${cellHtml("Answered", `${answered} of ${recommendations}`)}${cellHtml("Complete", `${complete} of ${recommendations}`)}${cellHtml("Overdue", late)}${cellHtml("To mend", mendWords(inquiry))}${cellHtml("Last version", versionHtml(inquiry))}${cellHtml("Last published", published || "none")}</tr>
`;
}

/** A cell, which bears its header where the table is read as cards. */
function cellHtml(label: string, content: string | Html): Html {
  return html`<td><span class="label">${label}</span>${content}</td>`;
}

function mendWords({ mustFix, shouldFix }: RegisteredInquiry): string {
  const told = [mustFix > 0 ? `${mustFix} must` : "", shouldFix > 0 ? `${shouldFix} should` : ""];
  return told.filter((words) => words !== "").join(", ") || "nothing";
}

function versionHtml({ version, stamped }: RegisteredInquiry): Html {
  if (version === "") return html`none`;
  return stamped === "" ? html`${version}` : html`${version}, ${dateHtml(stamped)}`;
}
