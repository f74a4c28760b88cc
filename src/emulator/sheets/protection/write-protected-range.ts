import { echoRange } from "../model/range.ts";
import type { ProtectedRange } from "../model/spreadsheet.ts";
import type { Struct } from "../model/struct.ts";

/** A protected range as `get` shows it: only those who may edit it see its editors, and the owner is among them. */
export function writeProtectedRange(
  one: ProtectedRange,
  reader: { email: string; owner: string; isOwner: boolean },
): Struct {
  const canEdit = reader.isOwner || one.warningOnly === true || one.editors.users.includes(reader.email);
  const users = [...new Set([reader.owner, ...one.editors.users])];
  const editors =
    canEdit && one.warningOnly !== true ? { editors: writeEditors({ ...one.editors, users }) } : {};
  return { ...writeCommon(one, canEdit), ...editors };
}

/** A protected range as the reply to `addProtectedRange` gives it: the editors are those that were given. */
export function writeAddedRange(one: ProtectedRange): Struct {
  return {
    ...writeCommon(one, true),
    ...(one.warningOnly === true ? {} : { editors: writeEditors(one.editors) }),
  };
}

function writeCommon(one: ProtectedRange, canEdit: boolean): Struct {
  const { protectedRangeId, range, namedRangeId, description, warningOnly, unprotectedRanges = [] } = one;
  return {
    protectedRangeId,
    range: echoRange(range),
    ...(namedRangeId === undefined ? {} : { namedRangeId }),
    ...(description === undefined ? {} : { description }),
    ...(warningOnly === true ? { warningOnly } : {}),
    ...(canEdit ? { requestingUserCanEdit: true } : {}),
    ...(unprotectedRanges.length === 0 ? {} : { unprotectedRanges: unprotectedRanges.map(echoRange) }),
  };
}

function writeEditors({ users, groups, domainUsersCanEdit }: ProtectedRange["editors"]): Struct {
  return {
    ...(users.length === 0 ? {} : { users }),
    ...(groups.length === 0 ? {} : { groups }),
    ...(domainUsersCanEdit === true ? { domainUsersCanEdit } : {}),
  };
}
