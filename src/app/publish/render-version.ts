import type { CataloguedInquiry, PublishedFile } from "../../core/model/catalogue.ts";
import type { Gate } from "../../core/model/gate.ts";
import type { Publisher } from "../../core/model/publisher.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { renderDocx } from "../../render/docx/render-docx.ts";
import { renderCsv } from "../../render/open-data/render-csv.ts";
import { renderJson } from "../../render/open-data/response-json.ts";
import { renderPdf } from "../../render/pdf/render-pdf.ts";
import { renderVersionPage } from "../../render/site/pages/version-page.ts";
import type { Say } from "./publish-job.ts";
import { publishedFile } from "./published-file.ts";
import { rootFrom, type VersionFileName, versionFiles, versionFolder } from "./site-paths.ts";

/** A file of a version: its name within the version's folder. */
export type VersionFile = {
  readonly name: VersionFileName;
  readonly contentType: string;
  readonly bytes: Uint8Array;
};

/** Where a version is to stand. `earlier` is its inquiry as readers know it so far, or null. */
export type VersionPlace = {
  readonly publisher: Publisher;
  readonly slug: string;
  readonly path: string;
  readonly earlier: CataloguedInquiry | null;
  readonly draft: boolean;
};

/**
 * Every file of a version. `notes` are for its readers; `failures` name each file that could not be made, so
 * that all are known at once. What could not be made is left out of `files`.
 */
export type RenderedVersion = {
  readonly files: readonly VersionFile[];
  readonly notes: readonly string[];
  readonly failures: readonly Gate[];
};

/** Renders a snapshot in every format: the page last, because it tells of the other files. */
export async function renderVersion(
  snapshot: Snapshot,
  place: VersionPlace,
  say: Say,
): Promise<RenderedVersion> {
  const { publisher, draft } = place;
  const address = addressOf(place);
  const { make, files, failures } = openWorkshop(say);
  await make("response.json", () => renderJson(snapshot, { publisher, address }));
  await make("response.csv", () => renderCsv(snapshot));
  let notes: readonly string[] = [];
  await make("response.pdf", async () => {
    const { bytes, replaced } = await renderPdf(snapshot, publisher, { address, draft });
    notes = notesOf(replaced);
    return bytes;
  });
  await make("response.docx", () => renderDocx(snapshot, publisher, { address, draft }));
  const downloads = files.map(publishedFile);
  await make("index.html", () => pageOf(snapshot, place, address, downloads, notes));
  return { files, notes, failures };
}

/** Makes one file after another; what cannot be made is noted, and the next is made all the same. */
function openWorkshop(say: Say) {
  const files: VersionFile[] = [];
  const failures: Gate[] = [];
  type Content = Uint8Array | string;
  const make = async (name: VersionFileName, render: () => Content | Promise<Content>): Promise<void> => {
    say(`Making ${name} …`);
    try {
      files.push(versionFile(name, await render()));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const message = `${name} could not be made: ${error.message}`;
      failures.push({ code: "file-failed", ref: name, message });
    }
  };
  return { make, files, failures };
}

/** The permanent address of a version. */
export function addressOf({
  publisher,
  slug,
  path,
}: Pick<VersionPlace, "publisher" | "slug" | "path">): string {
  return `${publisher.address}${versionFolder(slug, path)}`;
}

function versionFile(name: VersionFileName, content: Uint8Array | string): VersionFile {
  const contentType = versionFiles.find((file) => file.name === name)?.contentType ?? "";
  return { name, contentType, bytes: typeof content === "string" ? Buffer.from(content) : content };
}

/** A version's page alone, for where its other files are not at hand. */
export function renderPageAlone(snapshot: Snapshot, place: VersionPlace, notes: readonly string[]): string {
  return pageOf(snapshot, place, addressOf(place), [], notes);
}

function pageOf(
  snapshot: Snapshot,
  { publisher, slug, path, earlier, draft }: VersionPlace,
  address: string,
  files: readonly PublishedFile[],
  notes: readonly string[],
): string {
  return renderVersionPage({
    snapshot,
    publisher,
    kind: draft ? "preview" : "version",
    inquiry: earlier,
    // a preview lies anywhere, so its links lead to the site by its address
    root: draft ? publisher.address : rootFrom(`${versionFolder(slug, path)}index.html`),
    folder: "",
    files,
    address,
    notes,
    sinceLastMeeting: false,
  });
}

const shownAtMost = 20;

function notesOf(replaced: readonly string[]): readonly string[] {
  if (replaced.length === 0) return [];
  const shown = replaced.slice(0, shownAtMost).join(" ");
  const more = replaced.length > shownAtMost ? ` and ${replaced.length - shownAtMost} more` : "";
  return [
    `The PDF cannot show these characters, and has a sign in their place: ${shown}${more}. This page has them.`,
  ];
}
