import { type Catalogue, type CataloguedInquiry, latestOf } from "../../../core/model/catalogue.ts";
import type { Publisher } from "../../../core/model/publisher.ts";
import {
  answerCounts,
  capitalised,
  countWords,
  progressCounts,
  stateWords,
  versionWords,
} from "../../words/labels.ts";
import { type Html, html } from "../html.ts";
import { barHtml, legendHtml, lookOf } from "../parts/bar.ts";
import { dateHtml } from "../parts/date-html.ts";
import { filterHtml } from "../parts/filter.ts";
import { pageHtml } from "../parts/page.ts";
import { pageTitle } from "../parts/page-title.ts";
import { folderHref } from "../safe-href.ts";
import { filterScript } from "../script/filter-script.ts";
import { indexStyle } from "../style/index.ts";

/** What the first page is made of. `register`: whether the register has a page to lead to. */
export type IndexPage = {
  readonly publisher: Publisher;
  readonly catalogue: Catalogue;
  readonly register?: boolean;
};

/** The site's first page: every inquiry, the one with the newest version first. */
export function renderIndexPage({ publisher, catalogue, register = false }: IndexPage): string {
  const inquiries = catalogue.inquiries.toSorted((one, other) => lastDay(other).localeCompare(lastDay(one)));
  return pageHtml({
    publisher,
    root: "",
    title: pageTitle("Scrutiny inquiries and responses", publisher.name),
    crumbs: [],
    canonical: publisher.address,
    main: html`<h1>Scrutiny inquiries and responses</h1>
<p class="lead">What select committees recommended to ${publisher.name}, what was answered, and what has been done since.</p>
${register ? html`<p>The <a href="register/">register</a> has a row for each inquiry that is followed.</p>` : null}${inquiries.length === 0 ? emptyHtml() : listHtml(inquiries)}`,
    style: indexStyle,
    ...(inquiries.length === 0 ? {} : { script: filterScript }),
  });
}

/** The day of the last thing that happened to an inquiry: a version came out, or was withdrawn. */
function lastDay({ versions }: CataloguedInquiry): string {
  return versions.map((version) => version.withdrawn?.on ?? version.publishedOn).reduce(later, "");
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function emptyHtml(): Html {
  return html`<p class="note">Nothing has been published yet. New responses will be listed here, and in the <a href="feed.xml">feed</a>.</p>`;
}

function listHtml(inquiries: readonly CataloguedInquiry[]): Html {
  const facets = inquiries.map((inquiry) => ({ committee: inquiry.committee, state: stateOf(inquiry) }));
  return html`${filterHtml(facets)}
<p id="shown" role="status" class="muted">${countWords(inquiries.length, "inquiry", "inquiries")}</p>
<ul class="inquiries" id="inquiries">
${inquiries.map(inquiryHtml)}</ul>
<p id="none" class="note" hidden>No inquiry matches. Change the words or the choices above.</p>`;
}

function stateOf(inquiry: CataloguedInquiry): string {
  return latestOf(inquiry) === null ? "Withdrawn" : stateWords(inquiry.counts);
}

function inquiryHtml(inquiry: CataloguedInquiry): Html {
  const { slug, title, committee } = inquiry;
  const state = stateOf(inquiry);
  return html`<li data-committee="${committee}" data-state="${state}"><div class="what"><h2><a href="${folderHref("", "inquiries", slug)}">${title}</a></h2>
<p class="muted">${committee}</p>
<p class="last">${lastHtml(inquiry)}</p></div>
<div class="how"><p><strong class="tag ${lookOfState(state)}">${state}</strong> ${latestOf(inquiry) === null ? null : sizeHtml(inquiry)}</p>
${latestOf(inquiry) === null ? null : progressHtml(inquiry)}</div></li>
`;
}

function lookOfState(state: string): string {
  if (state === "Actions overdue") return "overdue";
  return state === "All actions closed" ? "complete" : lookOf(state);
}

function sizeHtml({ counts }: CataloguedInquiry): Html {
  const late = counts.overdue === 0 ? "" : `, ${counts.overdue} overdue`;
  return html`<span>${countWords(counts.recommendations, "recommendation")}${late}</span>`;
}

/** The progress once there is any to tell; before that, the answers. */
function progressHtml({ counts }: CataloguedInquiry): Html {
  const progress = progressCounts(counts);
  const told = progress.some(([label]) => label !== "Not stated");
  const shares = told ? progress : answerCounts(counts).filter(([, count]) => count > 0);
  return html`${barHtml(shares)}${legendHtml(shares)}`;
}

function lastHtml(inquiry: CataloguedInquiry): Html {
  const latest = latestOf(inquiry);
  if (latest === null) return html`Withdrawn on ${dateHtml(lastDay(inquiry))}`;
  return html`${capitalised(versionWords(latest.number))}, ${dateHtml(latest.date)}`;
}
