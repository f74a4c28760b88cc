import type { Publisher } from "../../core/model/publisher.ts";

/** The one object from which every page that points to the latest is made. */
export const catalogueName = "catalogue.json";

/** The folder of an inquiry on the site. */
export function inquiryFolder(slug: string): string {
  return `inquiries/${slug}/`;
}

/** The permanent folder of a version. */
export function versionFolder(slug: string, path: string): string {
  return `${inquiryFolder(slug)}${path}/`;
}

/** The folder of the page that tells what changed between two versions. */
export function changesFolder(slug: string, from: string, to: string): string {
  return `${inquiryFolder(slug)}changes/${from}..${to}/`;
}

/** The way from a file back to the site's root: "../../../" for a page of a version. */
export function rootFrom(name: string): string {
  return "../".repeat(name.split("/").length - 1);
}

/** The public address of a page: that of its folder. */
export function addressOfPage({ address }: Publisher, name: string): string {
  return `${address}${name.replace(/index\.html$/u, "")}`;
}

const html = "text/html; charset=utf-8";
const json = "application/json; charset=utf-8";

/** The files of a version in the order in which they go out: the data first, which settles what the version is. */
export const versionFiles = [
  { name: "response.json", contentType: json },
  { name: "response.csv", contentType: "text/csv; charset=utf-8" },
  { name: "response.pdf", contentType: "application/pdf" },
  {
    name: "response.docx",
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  { name: "index.html", contentType: html },
] as const;
export type VersionFileName = (typeof versionFiles)[number]["name"];

/**
 * How long a reader's copy may be used: a day for what never changes (a version can be withdrawn, so not for
 * ever), five minutes for pages that point to the latest or may get a banner.
 */
export const cacheControl = {
  lasting: "public, max-age=86400, immutable",
  moving: "public, max-age=300",
} as const;

export const contentTypes = {
  html,
  json,
  atom: "application/atom+xml; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  text: "text/plain; charset=utf-8",
} as const;
