import type { Gate } from "../../core/model/gate.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import type { Person } from "../../core/model/tracker.ts";
import { snapshotDigest } from "../../core/publishing/snapshot-digest.ts";
import { readJson } from "../../render/open-data/response-json.ts";
import type { RenderedVersion, VersionFile } from "./render-version.ts";
import type { VersionFileName } from "./site-paths.ts";

const largestFile = 50_000_000;

/**
 * Looks at the files as they would go out, whatever the renderers promise: that each is what its name says,
 * that the data reads back as the snapshot, and that nobody's address is in what can be read as text.
 */
export function checkFiles(
  { files }: RenderedVersion,
  snapshot: Snapshot,
  people: readonly Person[],
): readonly Gate[] {
  return files.flatMap((file) =>
    [wrongKind(file), tooLarge(file), personalAddressIn(file, people), differs(file, snapshot)]
      .filter((problem) => problem !== null)
      .map((problem) => ({ code: "file-unsound", ref: file.name, message: `${file.name} ${problem}` })),
  );
}

const beginnings: Readonly<Record<VersionFileName, string>> = {
  "response.json": "{",
  "response.csv": "\ufeff",
  "response.pdf": "%PDF-1.",
  "response.docx": "PK\u0003\u0004",
  "index.html": "<!doctype html>",
};

function wrongKind({ name, bytes }: VersionFile): string | null {
  const start = Buffer.from(beginnings[name]);
  const found = Buffer.from(bytes.subarray(0, start.length));
  const same = found.equals(start) || found.toString("utf8").toLowerCase() === beginnings[name];
  if (!same) return "is not the kind of file that its name says. Please report this.";
  if (name !== "response.pdf" || Buffer.from(bytes).includes("pdfuaid:part")) return null;
  return "does not say that it is accessible (PDF/UA). Please report this.";
}

function tooLarge({ bytes }: VersionFile): string | null {
  return bytes.length <= largestFile ? null : "has more than 50 MB. Shorten the longest cells.";
}

/** In PDF and DOCX the text is packed; they are made of the same snapshot. */
function personalAddressIn({ name, bytes }: VersionFile, people: readonly Person[]): string | null {
  if (name === "response.pdf" || name === "response.docx") return null;
  const text = Buffer.from(bytes).toString("utf8").toLowerCase();
  const named = people.filter((person) => person.name !== "" && person.email.includes("@"));
  const shown = named.filter((person) => text.includes(person.email.trim().toLowerCase()));
  if (shown.length === 0) return null;
  return `would publish the address of ${shown.map((person) => person.name).join(", ")}. Take it out of the sheet's texts.`;
}

function differs({ name, bytes }: VersionFile, snapshot: Snapshot): string | null {
  if (name !== "response.json") return null;
  const back = readJson(Buffer.from(bytes).toString("utf8"));
  return snapshotDigest(back) === snapshotDigest(snapshot)
    ? null
    : "does not read back as it was written. Please report this.";
}
