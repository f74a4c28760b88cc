import type { Comparison } from "../../../core/model/comparison.ts";
import type { Publisher } from "../../../core/model/publisher.ts";
import { dateWords } from "../../words/labels.ts";
import { html } from "../html.ts";
import { crumbsOf } from "../parts/crumbs.ts";
import { pageHtml } from "../parts/page.ts";
import { pageTitle } from "../parts/page-title.ts";
import { folderHref } from "../safe-href.ts";
import { changesStyle } from "../style/changes.ts";
import { changesHtml } from "./changes-page.ts";

/**
 * What is new since a committee met on `meeting`, an ISO date. `compared` is the version that stood then and
 * the newest, each with its folder; null when nothing has been published since.
 */
export type SinceMeetingPage = {
  readonly publisher: Publisher;
  readonly title: string;
  readonly committee: string;
  readonly meeting: string;
  readonly compared: {
    readonly comparison: Comparison;
    readonly before: string;
    readonly after: string;
  } | null;
  readonly root: string;
  readonly slug: string;
  readonly address: string;
};

/** What members ask first: what has changed since we last met. */
export function renderSinceMeetingPage(page: SinceMeetingPage): string {
  const { publisher, title, committee, meeting, compared, root, slug, address } = page;
  return pageHtml({
    publisher,
    root,
    title: pageTitle(title, `since ${dateWords(meeting)}`),
    crumbs: crumbsOf(root, slug, "Since the last meeting"),
    canonical: address,
    style: changesStyle,
    main: html`<p class="over">${title}</p>
<h1>What has changed since the committee met on ${dateWords(meeting)}</h1>
<p>${committee}</p>
${
  compared === null
    ? html`<p class="note">Nothing has been published since. <a href="${folderHref(root, "inquiries", slug)}">The latest version</a> is the one that stood then.</p>`
    : changesHtml({ ...compared, root, slug, address })
}`,
  });
}
