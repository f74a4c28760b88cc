import { type Answer, type Call, ok } from "../../http/call.ts";
import { notEmulated } from "../../http/google-error.ts";
import { applyMask } from "../../sheets/masks/apply-mask.ts";
import { invalidParameter } from "../errors.ts";
import { checkFileFields, driveMask } from "../fields/drive-fields.ts";
import { parseQuery } from "../query/parse-query.ts";
import { type DriveFile, filesOf } from "./drive-file.ts";
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
  const found = ordered(filesOf(emulator.store, caller.email).filter(test), query.get("orderBy"));
  const size = pageSize(query.get("pageSize"));
  const start = startOf(query.get("pageToken"));
  const more = found.length > start + size;
  const files = found.slice(start, start + size).map((file) => writeFile(call, file));
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

const SORT_KEYS: Record<string, (file: DriveFile) => string> = {
  name: (file) => file.name.toLowerCase(),
  name_natural: (file) => file.name.toLowerCase(),
  modifiedTime: (file) => file.modified,
  createdTime: (file) => file.created,
};

function ordered(files: DriveFile[], orderBy: string | null): DriveFile[] {
  if (orderBy === null || orderBy === "") return files;
  const keys = orderBy.split(",").map((part) => {
    const [name = "", direction] = part.trim().split(/\s+/);
    const key = SORT_KEYS[name];
    if (key === undefined) throw notEmulated(`Drive orderBy "${name}"`);
    return { key, sign: direction === "desc" ? -1 : 1 };
  });
  return files.toSorted((a, b) => {
    for (const { key, sign } of keys) {
      const [x, y] = [key(a), key(b)];
      if (x !== y) return x < y ? -sign : sign;
    }
    return 0;
  });
}
