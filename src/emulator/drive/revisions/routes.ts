import { type Answer, type Call, param } from "../../http/call.ts";
import { GoogleError } from "../../http/google-error.ts";
import type { Row } from "../../store/store.ts";
import { answerFields } from "../fields/drive-fields.ts";
import { requireFile } from "../files/require-file.ts";
import { writeUser } from "../files/write-file.ts";

const DEFAULT = "kind,id,mimeType,modifiedTime";

/** drive.revisions.list, the oldest first; `lastModifyingUser` must be asked for */
export function listRevisions(call: Call): Answer {
  const file = requireFile(call, "reader");
  const rows = call.emulator.store.all("SELECT * FROM revisions WHERE file = ? ORDER BY id", file.id);
  const revisions = rows.map((row) => writeRevision(call, row, file.mimeType));
  return answerFields(call, { kind: "drive#revisionList", revisions }, `kind,revisions(${DEFAULT})`);
}

/** drive.revisions.get; `head` is the last one */
export function getRevision(call: Call): Answer {
  const file = requireFile(call, "reader");
  const id = param(call, "revisionId");
  const rows = call.emulator.store.all("SELECT * FROM revisions WHERE file = ? ORDER BY id DESC", file.id);
  const row = id === "head" ? rows[0] : rows.find((one) => String(one.id) === id);
  if (row === undefined)
    throw new GoogleError({
      code: 404,
      message: `Revision not found: ${id}.`,
      reason: "notFound",
      location: { name: "revisionId", type: "parameter" },
    });
  return answerFields(call, writeRevision(call, row, file.mimeType), DEFAULT);
}

function writeRevision(call: Call, row: Row, mimeType: string): Record<string, unknown> {
  return {
    kind: "drive#revision",
    id: String(row.id),
    mimeType,
    modifiedTime: row.modified,
    published: false,
    keepForever: false,
    lastModifyingUser: writeUser(call, String(row.modifier)),
  };
}
