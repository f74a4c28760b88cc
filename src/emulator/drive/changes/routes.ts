import type { Answer, Call } from "../../http/call.ts";
import { flag } from "../../http/call.ts";
import { GoogleError, notEmulated } from "../../http/google-error.ts";
import type { Row } from "../../store/store.ts";
import { invalidParameter } from "../errors.ts";
import { answerFields } from "../fields/drive-fields.ts";
import { findFile } from "../files/drive-file.ts";
import { DEFAULT_FIELDS } from "../files/read-routes.ts";
import { writeFile } from "../files/write-file.ts";
import { permissionIdOf } from "../permissions/add-permission.ts";
import { nextNumber } from "./record-change.ts";

/** drive.changes.getStartPageToken */
export function getStartPageToken(call: Call): Answer {
  const startPageToken = String(nextNumber(call.emulator.store));
  return answerFields(call, { kind: "drive#startPageToken", startPageToken }, "*");
}

const DEFAULT = `kind,newStartPageToken,nextPageToken,changes(kind,changeType,type,time,removed,fileId,file(${DEFAULT_FIELDS}))`;

// both halves go by an index from the page token on, so that a page costs what it holds
const CHANGES_FROM = `
SELECT * FROM (
  SELECT c.number, c.file, c.time, 0 AS removed FROM changes c
  JOIN permissions p ON p.file = c.file AND p.id = ?1 JOIN files f ON f.id = c.file
  WHERE c.number >= ?2 AND (?3 = 0 OR f.owner = ?4) ORDER BY c.number LIMIT ?5)
UNION ALL SELECT * FROM (
  SELECT number, file, time, 1 AS removed FROM losses
  WHERE person = ?4 AND number >= ?2 AND ?6 = 1 ORDER BY number LIMIT ?5)
ORDER BY number LIMIT ?5`;

/** drive.changes.list: what changed since a page token for the caller, one entry a file */
export function listChanges(call: Call): Answer {
  const { query, caller, emulator } = call;
  if ((query.get("driveId") ?? query.get("teamDriveId") ?? "") !== "") throw notEmulated("shared drives");
  const from = tokenOf(query.get("pageToken"));
  const size = sizeOf(query.get("pageSize"));
  const rows = emulator.store.all(
    CHANGES_FROM,
    permissionIdOf("user", caller.email),
    from,
    flag(call, "restrictToMyDrive") ? 1 : 0,
    caller.email,
    size + 1,
    query.get("includeRemoved")?.toLowerCase() === "false" ? 0 : 1,
  );
  const page = rows.slice(0, size);
  const more = rows.length > size;
  const tokens = more
    ? { nextPageToken: String(Number(page.at(-1)?.number) + 1) }
    : { newStartPageToken: String(nextNumber(emulator.store)) };
  const changes = page.map((row) => writeChange(call, row));
  return answerFields(call, { kind: "drive#changeList", ...tokens, changes }, DEFAULT);
}

function tokenOf(text: string | null): number {
  if (text === null || text === "")
    throw new GoogleError({
      code: 400,
      message: "Required parameter: pageToken",
      reason: "required",
      location: { name: "pageToken", type: "parameter" },
    });
  if (!/^\d{1,15}$/.test(text)) throw invalidParameter("pageToken");
  return Number(text);
}

// more than a thousand are taken as a thousand
function sizeOf(text: string | null): number {
  const size = Number(text ?? 100);
  if (!Number.isInteger(size) || size < 1)
    throw invalidParameter("pageSize", `Invalid value '${text}'. Values must be within the range: [1, 1000]`);
  return Math.min(size, 1000);
}

function writeChange(call: Call, row: Row): Record<string, unknown> {
  const fileId = String(row.file);
  const file = row.removed === 1 ? undefined : findFile(call.emulator.store, fileId);
  return {
    kind: "drive#change",
    removed: file === undefined,
    ...(file === undefined ? {} : { file: writeFile(call, file) }),
    fileId,
    time: String(row.time),
    type: "file",
    changeType: "file",
  };
}
