import type { Call } from "../../http/call.ts";
import { EXPORT_TYPES } from "../export/export-types.ts";
import { rootFolderOf } from "../files/create-file.ts";
import type { DriveFile } from "../files/drive-file.ts";
import { writeUser } from "../files/write-file.ts";
import { permissionsOf } from "../permissions/add-permission.ts";

const API = "https://www.googleapis.com/drive/v2/files";

/** A spreadsheet as Drive v2 answers, whole and without a mask. */
export function writeFileV2(call: Call, file: DriveFile): Record<string, unknown> {
  const { id } = file;
  const etag = `"${Buffer.from(`${id} ${file.version}`).toString("base64url")}"`;
  const self = `${API}/${id}`;
  const user = (email: string) => {
    const { me, ...rest } = writeUser(call, email);
    return { ...rest, isAuthenticatedUser: me };
  };
  return {
    kind: "drive#file",
    userPermission: {
      id: "me",
      type: "user",
      role: file.owner === call.caller.email ? "owner" : "writer",
      kind: "drive#permission",
      selfLink: `${self}/permissions/me`,
      etag,
      pendingOwner: false,
    },
    selfLink: self,
    ownerNames: [writeUser(call, file.owner).displayName],
    lastModifyingUserName: writeUser(call, file.modifier).displayName,
    editable: true,
    writersCanShare: true,
    mimeType: file.mimeType,
    exportLinks: Object.fromEntries(EXPORT_TYPES.map((type) => [type, `${self}/export?mimeType=${type}`])),
    parents: (file.more.parents ?? []).map((parent) => ({
      selfLink: `${self}/parents/${parent}`,
      id: parent,
      isRoot: parent === rootFolderOf(call.caller.email),
      kind: "drive#parentReference",
      parentLink: `${API}/${parent}`,
    })),
    appDataContents: false,
    iconLink: `https://drive-thirdparty.googleusercontent.com/16/type/${file.mimeType}`,
    shared: permissionsOf(call.emulator.store, id).length > 1,
    lastModifyingUser: user(file.modifier),
    owners: [user(file.owner)],
    copyable: true,
    etag,
    alternateLink: `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`,
    embedLink: `https://docs.google.com/spreadsheets/d/${id}/htmlembed`,
    copyRequiresWriterPermission: false,
    spaces: ["drive"],
    id,
    title: file.name,
    labels: {
      viewed: true,
      restricted: false,
      starred: file.more.starred ?? false,
      hidden: false,
      trashed: file.trashed,
    },
    explicitlyTrashed: file.trashed,
    createdDate: file.created,
    modifiedDate: file.modified,
    modifiedByMeDate: file.modified,
    lastViewedByMeDate: file.modified,
    markedViewedByMeDate: "1970-01-01T00:00:00.000Z",
    quotaBytesUsed: "0",
    version: String(file.version),
    capabilities: { canEdit: true, canCopy: true },
    linkShareMetadata: { securityUpdateEligible: false, securityUpdateEnabled: true },
  };
}
