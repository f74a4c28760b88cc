import { type Answer, type Call, ok } from "../../http/call.ts";
import { GoogleError, notEmulated } from "../../http/google-error.ts";
import { applyMask } from "../../sheets/masks/apply-mask.ts";
import { type Mask, parseMask } from "../../sheets/masks/parse-mask.ts";
import { FILE_FIELDS } from "./file-fields.ts";

/** 200 with the fields that were asked for, or with Drive's default ones, which are few. */
export function answerFields(call: Call, resource: object, defaults: string): Answer {
  return ok(applyMask(resource, driveMask(call.query.get("fields") ?? defaults)));
}

/** The mask of a `fields` parameter. @throws GoogleError 400 when it cannot be read */
export function driveMask(fields: string): Mask {
  const mask = parseMask(fields);
  if (mask === undefined) throw badSelection(fields);
  return mask;
}

/** @throws GoogleError 400 for a name that no file has, 501 for one that is not emulated */
export function checkFileFields(mask: Mask, emulated: object): void {
  if (mask === true) return;
  for (const name of Object.keys(mask)) {
    if (name in emulated) continue;
    if (!FILE_FIELDS.has(name)) throw badSelection(name);
    if (!OFTEN_ABSENT.has(name)) throw notEmulated(`Drive file field "${name}"`);
  }
}

const OFTEN_ABSENT = new Set([
  "appProperties",
  "description",
  "permissions",
  "permissionIds",
  "properties",
  "parents",
  "size",
  "md5Checksum",
  "originalFilename",
  "driveId",
  "teamDriveId",
  "shortcutDetails",
  "trashedTime",
  "trashingUser",
  "folderColorRgb",
]);

function badSelection(name: string): GoogleError {
  return new GoogleError({
    code: 400,
    message: `Invalid field selection ${name}`,
    reason: "invalidParameter",
    location: { name: "fields", type: "parameter" },
  });
}
