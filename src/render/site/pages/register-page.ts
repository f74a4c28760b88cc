import type { Publisher } from "../../../core/model/publisher.ts";
import type { InquiryRecord, RegisteredInquiry } from "../../../core/model/registered-inquiry.ts";
import { countWords } from "../../words/labels.ts";
import { type Html, html } from "../html.ts";
import { crumbsOf } from "../parts/crumbs.ts";
import { dateHtml } from "../parts/date-html.ts";
import { pageHtml } from "../parts/page.ts";
import { pageTitle } from "../parts/page-title.ts";
import { registerStyle } from "../style/register.ts";

/** What the register's page is made of. `unread`: trackers not read yet; `on`: the day that it tells of, ISO. */
export type RegisterPage = {
  readonly publisher: Publisher;
  readonly inquiries: readonly RegisteredInquiry[];
  readonly unread: number;
  readonly on: string;
};

/** Every inquiry that is followed, one row each, at register/. */
export function renderRegisterPage({ publisher, inquiries, unread, on }: RegisterPage): string {
  const sorted = inquiries.toSorted((one, other) => one.title.localeCompare(other.title, "en-GB"));
  return pageHtml({
    publisher,
    root: "../",
    title: pageTitle("Register of inquiries", publisher.name),
    crumbs: crumbsOf("../", null, "Register of inquiries"),
    canonical: `${publisher.address}register/`,
    main: html`<h1>Register of inquiries</h1>
<p class="lead">How far each response has come, and how well its record is kept. As of ${dateHtml(on)}.</p>
${sorted.length === 0 ? html`<p class="note">No inquiry is followed at present.</p>` : tableHtml(sorted)}
${unread === 0 ? "" : html`<p class="note">${countWords(unread, "more has", "more have")} not been read yet.</p>`}`,
    style: registerStyle,
  });
}

function tableHtml(inquiries: readonly RegisteredInquiry[]): Html {
  return html`<table class="register">
<caption>${countWords(inquiries.length, "inquiry", "inquiries")}, by title.</caption>
<thead><tr><th scope="col">Inquiry</th><th scope="col">State</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${inquiries.map(rowHtml)}</tbody>
</table>`;
}

const heads = ["Status", "Answered", "Complete", "Overdue", "To mend", "Last version", "Last published"];

function rowHtml({ title, committee, isParked, record }: RegisteredInquiry): Html {
  const state = record === null ? "In preparation" : isParked ? "Stands still" : "Followed";
  return html`<tr><th scope="row">${title || "An inquiry without a title"}<span class="muted">${committee}</span></th>
${cellHtml("State", state)}${record === null ? unreleased : recordHtml(record)}</tr>
`;
}

const unreleased = html`<td class="unreleased" colspan="${String(heads.length)}">Not released for publication yet</td>`;

function recordHtml(record: InquiryRecord): readonly Html[] {
  const { status, recommendations, answered, complete, overdue, published } = record;
  const late = overdue === 0 ? "none" : html`<strong class="tag overdue">${String(overdue)}</strong>`;
  const contents = [
    status || "Not stated",
    `${answered} of ${recommendations}`,
    `${complete} of ${recommendations}`,
    late,
    mendWords(record),
    versionHtml(record),
    published || "none",
  ];
  return contents.map((content, index) => cellHtml(heads[index] ?? "", content));
}

/** A cell, which bears its header where the table is read as cards. */
function cellHtml(label: string, content: string | Html): Html {
  return html`<td><span class="label">${label}</span>${content}</td>`;
}

function mendWords({ mustFix, shouldFix }: InquiryRecord): string {
  const told = [mustFix > 0 ? `${mustFix} must` : "", shouldFix > 0 ? `${shouldFix} should` : ""];
  return told.filter((words) => words !== "").join(", ") || "nothing";
}

function versionHtml({ version, stamped }: InquiryRecord): Html {
  if (version === "") return html`none`;
  return stamped === "" ? html`${version}` : html`${version}, ${dateHtml(stamped)}`;
}
