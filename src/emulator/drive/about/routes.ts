import { randomBytes } from "node:crypto";
import { type Answer, type Call, noContent } from "../../http/call.ts";
import { notEmulated } from "../../http/google-error.ts";
import { recordDeletion } from "../changes/record-change.ts";
import { requireFields } from "../comments/routes.ts";
import { invalidParameter } from "../errors.ts";
import { answerFields, driveMask } from "../fields/drive-fields.ts";
import { writeUser } from "../files/write-file.ts";
import { removeFile } from "../files/write-routes.ts";

/** drive.about.get: who calls, and room without a limit */
export function getAbout(call: Call): Answer {
  requireFields(call);
  const used = call.emulator.store.get(
    "SELECT coalesce(sum(length(content)), 0) AS bytes FROM files WHERE owner = ?",
    call.caller.email,
  );
  const usage = String(used?.bytes ?? 0);
  const about = {
    kind: "drive#about",
    user: writeUser(call, call.caller.email),
    storageQuota: { usage, usageInDrive: usage, usageInDriveTrash: "0" },
    maxUploadSize: "5242880000000",
    appInstalled: false,
    canCreateDrives: false,
    canCreateTeamDrives: false,
  };
  const mask = driveMask(call.query.get("fields") ?? "*");
  const missing = mask === true ? undefined : Object.keys(mask).find((name) => !(name in about));
  if (missing !== undefined) throw notEmulated(`Drive about field "${missing}"`);
  return answerFields(call, about, "*");
}

/** drive.drives.list: nobody has shared drives here */
export function listDrives(call: Call): Answer {
  return answerFields(call, { kind: "drive#driveList", drives: [] }, "*");
}

/** drive.files.generateIds: ids that a caller may give to files.create */
export function generateIds(call: Call): Answer {
  const count = Number(call.query.get("count") ?? 10);
  if (!Number.isInteger(count) || count < 1 || count > 1000) throw invalidParameter("count");
  const ids = Array.from({ length: count }, () => `1${randomBytes(24).toString("base64url")}`);
  return answerFields(call, { kind: "drive#generatedIds", space: "drive", ids }, "*");
}

/** drive.files.emptyTrash: everything of the caller's own that is in the bin goes for good */
export function emptyTrash(call: Call): Answer {
  const { store } = call.emulator;
  for (const { id } of store.all("SELECT id FROM files WHERE owner = ? AND trashed = 1", call.caller.email)) {
    recordDeletion(call.emulator, String(id));
    removeFile(call, String(id));
  }
  return noContent();
}
