import { fill, h, icon } from "../dom.ts";
import type { Page, View } from "../page.ts";
import { columnNamed, textAt } from "../sheet/tab.ts";
import { count } from "./words.ts";

type Published = { readonly version: string; readonly address: string; readonly at: string };

/** Shows a page of the site, or of the draft, under a title. */
type Look = (path: string, title: string) => void;

/** Shows what is published, as the public reads it: the site, each version, and the draft before it goes out. */
export function createSiteView(page: Page): View & { readonly preview: () => void } {
  const { draft } = page.settings;
  const frame = h("div", { class: "frame" });
  const versions = h("ul", { class: "versions" });
  const look: Look = (path, title) => fill(frame, frameOf(path, title));
  const preview = () => {
    if (draft !== null) look(`${draft}/`, "The draft, as it would be published");
  };
  const button = h(
    "button",
    { type: "button", hidden: draft === null, onclick: preview },
    "Preview the draft",
  );
  const heading = h("header", {}, h("h2", { id: "site-title" }, "Published"));
  const side = h("div", { class: "side" }, heading, h("div", { class: "filter" }, button), versions);
  const attributes = { class: "view site", id: "view-site", "aria-labelledby": "site-title" };
  const element = h("section", attributes, side, frame);
  return { element, preview, onShow: () => void showPublished(page, { versions, frame }, look) };
}

// no scripts: the pages must say everything without them
function frameOf(path: string, title: string): HTMLElement {
  return h("iframe", { src: path, title, sandbox: "allow-same-origin allow-popups allow-downloads" });
}

async function showPublished(
  page: Page,
  { versions, frame }: { readonly versions: HTMLElement; readonly frame: HTMLElement },
  look: Look,
): Promise<void> {
  await page.book.watch("Published");
  const all = publishedIn(page);
  const { site } = page.settings;
  if (site === null || all.length === 0) {
    fill(versions, h("li", { class: "quiet" }, "No version is published."));
    if (!frame.querySelector("iframe")) fill(frame, nothing());
    return;
  }
  const parts = [
    h("span", { class: "to" }, "The site"),
    h("span", { class: "quiet" }, count(all.length, "version")),
  ];
  const home = h(
    "button",
    { type: "button", onclick: () => look(`${site}/`, "The published site") },
    ...parts,
  );
  const elements = all.map((each, place) => versionElement(each, all[place + 1], site, look));
  fill(versions, h("li", {}, home), ...elements);
  if (!frame.querySelector("iframe")) look(`${site}/`, "The published site");
}

function publishedIn({ book }: Page): readonly Published[] {
  const tab = book.tab("Published");
  if (!tab) return [];
  const headers = ["Version", "Address", "Digest", "At"];
  const [version, address, digest, at] = headers.map((header) => columnNamed(tab, header));
  const read = (row: number, column = -1) => textAt(tab, { row, column });
  const rows = tab.rows
    .keys()
    .drop(1)
    // a withdrawal has a row of its own; the version's page says so itself
    .filter((row) => !read(row, digest).startsWith("withdrawn:"))
    .map((row) => ({ version: read(row, version), address: read(row, address), at: read(row, at) }));
  return [...rows].filter(({ address: where }) => where !== "").toReversed();
}

/** A version, with a way to what changed since the one `before` it. */
function versionElement(
  { version, address, at }: Published,
  before: Published | undefined,
  site: string,
  look: Look,
): HTMLElement {
  const path = localPath(address, site);
  const open = () => look(path, `Version ${version}`);
  const changes = before ? changesPath(localPath(before.address, site), path) : null;
  const compare = () => changes !== null && look(changes, `What changed since version ${before?.version}`);
  return h(
    "li",
    {},
    h(
      "button",
      { type: "button", onclick: open },
      h("span", { class: "to" }, `Version ${version}`),
      h("span", { class: "quiet" }, at),
    ),
    changes === null
      ? null
      : h("button", { type: "button", onclick: compare }, `What changed since ${before?.version}`),
    h("a", { href: path, target: "_blank", rel: "noopener" }, "Open in a tab of its own"),
  );
}

/** Where a published address is served here: its path, below the place of the site. */
function localPath(address: string, site: string): string {
  const { pathname } = new URL(address, location.origin);
  return pathname.startsWith(`${site}/`) ? pathname : site + pathname;
}

/** Where the page between two versions of one inquiry stands: ".../changes/1.0..1.6/"; null for two inquiries. */
function changesPath(older: string, newer: string): string | null {
  const [, folder, from] = /^(.*\/)([^/]+)\/$/u.exec(older) ?? [];
  const [, same, to] = /^(.*\/)([^/]+)\/$/u.exec(newer) ?? [];
  return folder !== undefined && folder === same && from !== to ? `${folder}changes/${from}..${to}/` : null;
}

function nothing(): HTMLElement {
  return h(
    "div",
    { class: "empty" },
    icon("site"),
    h("p", {}, "Nothing is published yet."),
    h("p", { class: "quiet" }, "Stamp a version, then choose Publish now in the Tracker menu of the sheet."),
  );
}
