import type { CataloguedInquiry, PublishedFile } from "../../../core/model/catalogue.ts";
import type { Publisher } from "../../../core/model/publisher.ts";
import type { Snapshot } from "../../../core/model/snapshot.ts";
import { capitalised, versionWords } from "../../words/labels.ts";
import { type Html, html } from "../html.ts";
import { jsonLinkHtml } from "../parts/downloads.ts";
import { homeHref } from "../parts/masthead.ts";
import { pageHtml } from "../parts/page.ts";
import { pageTitle } from "../parts/page-title.ts";
import { folderHref } from "../safe-href.ts";
import { draftStyle, versionStyle } from "../style/version.ts";
import { mainHtml } from "./version-main.ts";

/**
 * A version and where its page stands. `root` is the relative way to the site's root, `folder` that to the
 * version's files: "" at its permanent address, "1.6/" at the inquiry's. `address` is the permanent absolute
 * address. `notes` are lines about the files. `sinceLastMeeting`: whether that page of the inquiry exists.
 * A preview has no inquiry, since nothing of it is published.
 */
export type VersionPage = {
  readonly snapshot: Snapshot;
  readonly publisher: Publisher;
  readonly kind: "version" | "latest" | "preview";
  readonly inquiry: CataloguedInquiry | null;
  readonly root: string;
  readonly folder: string;
  readonly files: readonly PublishedFile[];
  readonly address: string;
  readonly notes: readonly string[];
  readonly sinceLastMeeting: boolean;
};

/** The page of a version: all that is published of it, in one file that loads nothing. */
export function renderVersionPage(page: VersionPage): string {
  const { snapshot, publisher, kind, root, address } = page;
  const isDraft = kind === "preview" || snapshot.stage === "draft";
  const { title } = snapshot.inquiry;
  return pageHtml({
    publisher,
    root,
    title: pageTitle(title, versionWords(snapshot.version.number)),
    crumbs: [html`<a href="${homeHref(root)}">All inquiries</a>`, ...crumbOf(page)],
    main: mainHtml(page),
    links: linksHtml(page),
    ...(isDraft ? { above: draftHtml() } : {}),
    ...(kind === "preview" ? { hidden: true } : { canonical: address }),
    style: `${versionStyle}${isDraft ? draftStyle : ""}`,
  });
}

function crumbOf({ kind, inquiry, root, snapshot }: VersionPage): readonly Html[] {
  if (kind !== "version" || inquiry === null) return [];
  const latest = html`<a href="${folderHref(root, "inquiries", inquiry.slug)}">Latest version</a>`;
  return [latest, html`${capitalised(versionWords(snapshot.version.number))}`];
}

function linksHtml({ inquiry, root, files, folder }: VersionPage): Html {
  const feed =
    inquiry === null
      ? null
      : html`<link rel="alternate" type="application/atom+xml" title="This inquiry" href="${folderHref(root, "inquiries", inquiry.slug)}feed.xml">
`;
  return html`${feed}${jsonLinkHtml(files, folder)}`;
}

function draftHtml(): Html {
  return html`<aside class="draft" aria-label="Draft">DRAFT: not for publication</aside>
<div class="watermark"></div>`;
}
