import type { CataloguedInquiry, PublishedFile } from "../../core/model/catalogue.ts";
import type { Publisher } from "../../core/model/publisher.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import type { Gate } from "../../core/publishing/gates.ts";
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

/** Renders a snapshot in every format. */
export async function renderVersion(
  snapshot: Snapshot,
  place: VersionPlace,
  say: Say,
): Promise<RenderedVersion> {
  const { publisher, draft } = place;
  const address = addressOf(place);
  const failures: Gate[] = [];
  const made: VersionFile[] = [];
  const make = async <T>(name: VersionFileName, render: () => T | Promise<T>): Promise<T | null> => {
    say(`Making ${name} …`);
    try {
      return await render();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      failures.push({
        code: "file-failed",
        at: name,
        message: `${name} could not be made: ${error.message}`,
      });
      return null;
    }
  };
  const add = (name: VersionFileName, bytes: Uint8Array | string | undefined) => {
    if (bytes !== undefined) made.push(versionFile(name, bytes));
  };
  add(
    "response.json",
    (await make("response.json", () => renderJson(snapshot, { publisher, address }))) ?? undefined,
  );
  add("response.csv", (await make("response.csv", () => renderCsv(snapshot))) ?? undefined);
  const pdf = await make("response.pdf", () => renderPdf(snapshot, publisher, { address, draft }));
  add("response.pdf", pdf?.bytes);
  add(
    "response.docx",
    (await make("response.docx", () => renderDocx(snapshot, publisher, { address, draft }))) ?? undefined,
  );
  const notes = notesOf(pdf?.replaced ?? []);
  const downloads = made.map(publishedFile);
  add(
    "index.html",
    (await make("index.html", () => pageOf(snapshot, place, address, downloads, notes))) ?? undefined,
  );
  return { files: made, notes, failures };
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
    root: rootFrom(`${versionFolder(slug, path)}index.html`),
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
