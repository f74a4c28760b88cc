import { type Answer, type Call, ok } from "../../http/call.ts";
import { notEmulated } from "../../http/google-error.ts";
import { applyMask } from "../../sheets/masks/apply-mask.ts";
import { invalidParameter } from "../errors.ts";
import { checkFileFields, driveMask } from "../fields/drive-fields.ts";
import { type FileTest, parseQuery } from "../query/parse-query.ts";
import { type DriveFile, FOLDER, filesOf } from "./drive-file.ts";
import { requireFile } from "./require-file.ts";
import { writeFile } from "./write-file.ts";

/** What Drive gives of a file when nobody says which fields. */
export const DEFAULT_FIELDS = "kind,id,name,mimeType";

/** 200 with one file through the caller's mask. */
export function answerFile(call: Call, file: DriveFile): Answer {
  const mask = driveMask(call.query.get("fields") ?? DEFAULT_FIELDS);
  const resource = writeFile(call, file);
  checkFileFields(mask, resource);
  return ok(applyMask(resource, mask));
}

/** drive.files.get; with `alt=media` the content */
export function getFile(call: Call): Answer {
  const file = requireFile(call, "reader");
  if (call.query.get("alt") !== "media") return answerFile(call, file);
  const row = call.emulator.store.get("SELECT content FROM files WHERE id = ?", file.id);
  const content = row?.content;
  if (!(content instanceof Uint8Array))
    throw invalidParameter(
      "alt",
      "Only files with binary content can be downloaded. Use Export with Docs Editors files.",
    );
  return { status: 200, headers: { "content-type": file.mimeType }, bytes: Buffer.from(content) };
}

/** drive.files.list */
export function listFiles(call: Call): Answer {
  const { query, caller, emulator } = call;
  const text = query.get("q") ?? "";
  const test = text.trim() === "" ? () => true : parseQuery(text, caller.email);
  const size = pageSize(query.get("pageSize"));
  const start = startOf(query.get("pageToken"));
  const all = filesOf(emulator.store, caller.email, orderOf(query.get("orderBy")));
  const found = pageOf(all, test, start, size);
  const more = found.length > size;
  const files = found.slice(0, size).map((file) => writeFile(call, file));
  const mask = driveMask(
    query.get("fields") ?? `kind,incompleteSearch,nextPageToken,files(${DEFAULT_FIELDS})`,
  );
  const inside = mask === true ? true : (mask.files ?? {});
  if (files[0] !== undefined) checkFileFields(inside, files[0]);
  const nextPageToken = more ? Buffer.from(`from ${start + size}`).toString("base64url") : undefined;
  return ok(
    applyMask(
      {
        kind: "drive#fileList",
        ...(nextPageToken === undefined ? {} : { nextPageToken }),
        incompleteSearch: false,
        files,
      },
      mask,
    ),
  );
}

function pageSize(text: string | null): number {
  const size = Number(text ?? 100);
  if (!Number.isInteger(size) || size < 1 || size > 1000)
    throw invalidParameter("pageSize", `Invalid value '${text}'. Values must be within the range: [1, 1000]`);
  return size;
}

function startOf(token: string | null): number {
  if (token === null || token === "") return 0;
  const start = /^from (\d+)$/.exec(Buffer.from(token, "base64url").toString())?.[1];
  if (start === undefined) throw invalidParameter("pageToken");
  return Number(start);
}

const SORT_KEYS: Record<string, string> = {
  name: "name COLLATE NOCASE",
  name_natural: "name COLLATE NOCASE",
  modifiedTime: "modified",
  createdTime: "created",
  folder: `mime_type <> '${FOLDER}'`,
};

function orderOf(orderBy: string | null): string[] {
  if (orderBy === null || orderBy === "") return [];
  return orderBy.split(",").map((part) => {
    const [name = "", direction] = part.trim().split(/\s+/);
    const key = SORT_KEYS[name];
    if (key === undefined) throw notEmulated(`Drive orderBy "${name}"`);
    return direction === "desc" ? `${key} DESC` : key;
  });
}

// only the page itself is kept in memory, however many files there are
function pageOf(all: Iterable<DriveFile>, test: FileTest, start: number, size: number): DriveFile[] {
  const page: DriveFile[] = [];
  let seen = 0;
  for (const file of all) {
    if (!test(file)) continue;
    if (seen++ < start) continue;
    page.push(file);
    if (page.length > size) break;
  }
  return page;
}
