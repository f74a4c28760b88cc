import { drive_v3 } from "googleapis/build/src/apis/drive/v3.js";
import { z } from "zod";
import type { AccessPort, Grant } from "../ports/access.ts";
import type { FileChange, OwnSpreadsheet, ShelfPort } from "../ports/shelf.ts";
import { clientOptions, type GoogleAccess } from "./google/access.ts";
import { answeredAt } from "./google/answered-at.ts";
import { retrying } from "./google/retrying.ts";

const spreadsheet = "application/vnd.google-apps.spreadsheet";
const everyDrive = { supportsAllDrives: true, includeItemsFromAllDrives: true };

const Change = z.object({
  fileId: z.string(),
  time: z.string(),
  removed: z.boolean().default(false),
  file: z
    .object({
      mimeType: z.string().default(""),
      trashed: z.boolean().default(false),
      parents: z.array(z.string()).default([]),
    })
    .optional(),
});

const Changes = z.object({
  nextPageToken: z.string().optional(),
  newStartPageToken: z.string().optional(),
  changes: z.array(Change).default([]),
});
const changeFields =
  "nextPageToken,newStartPageToken,changes(fileId,time,removed,file(mimeType,trashed,parents))";

const Permissions = z.object({
  nextPageToken: z.string().optional(),
  permissions: z
    .array(
      z.object({
        type: z.enum(["user", "group", "domain", "anyone"]),
        role: z.string().default(""),
        emailAddress: z.string().toLowerCase().optional(),
        domain: z.string().toLowerCase().optional(),
        deleted: z.boolean().default(false),
      }),
    )
    .default([]),
});

/** Drive v3 as the shelf port: the changes of everything that the account sees, by page tokens. */
export function createShelfPort(access: GoogleAccess): ShelfPort {
  const client = new drive_v3.Drive(clientOptions(access));
  return {
    mark: async () => {
      const { data, headers } = await retrying("read", () =>
        client.changes.getStartPageToken({ supportsAllDrives: true }),
      );
      return { mark: z.string().parse(data.startPageToken), at: answeredAt(headers) };
    },
    changesSince: async (mark) => {
      const changes: FileChange[] = [];
      for (let pageToken = mark; ; ) {
        const { data, headers } = await retrying("read", () =>
          client.changes.list({ pageToken, pageSize: 1000, fields: changeFields, ...everyDrive }),
        );
        const page = Changes.parse(data);
        changes.push(...page.changes.map(changeOf));
        if (page.nextPageToken === undefined)
          return { changes, next: page.newStartPageToken ?? pageToken, at: answeredAt(headers) };
        pageToken = page.nextPageToken;
      }
    },
    spreadsheetsIn: async (folder) => {
      const q = `'${folder}' in parents and mimeType = '${spreadsheet}' and trashed = false`;
      return (await listFiles(client, q)).map(({ id }) => id);
    },
    ownSpreadsheets: (title) => {
      const quoted = title.replaceAll(/['\\]/gu, "\\$&");
      const q = `name = '${quoted}' and mimeType = '${spreadsheet}' and 'me' in owners and trashed = false`;
      return listFiles(client, q);
    },
    // what is in the bin already is put there once more, so this may be tried again like a reading
    bin: async (fileId) => {
      await retrying("read", () =>
        client.files.update({ fileId, requestBody: { trashed: true }, supportsAllDrives: true }),
      );
    },
  };
}

function changeOf({ fileId, time, removed, file }: z.infer<typeof Change>): FileChange {
  const gone = file === undefined || removed || file.trashed;
  return {
    id: fileId,
    time,
    isSpreadsheet: file?.mimeType === spreadsheet,
    gone,
    folders: gone ? [] : file.parents,
  };
}

async function listFiles(client: drive_v3.Drive, q: string): Promise<readonly OwnSpreadsheet[]> {
  const found: OwnSpreadsheet[] = [];
  let pageToken: string | undefined;
  do {
    const page = pageToken === undefined ? {} : { pageToken };
    const { data } = await retrying("read", () =>
      client.files.list({
        q,
        pageSize: 1000,
        fields: "nextPageToken,files(id,shared)",
        ...everyDrive,
        ...page,
      }),
    );
    found.push(
      ...(data.files ?? []).flatMap(({ id, shared }) => (id ? [{ id, shared: shared ?? false }] : [])),
    );
    pageToken = data.nextPageToken ?? undefined;
  } while (pageToken !== undefined);
  return found;
}

/** Drive v3's permissions as the access port; whose account is deleted has none. */
export function createAccessPort(access: GoogleAccess): AccessPort {
  const client = new drive_v3.Drive(clientOptions(access));
  const fields = "nextPageToken,permissions(type,role,emailAddress,domain,deleted)";
  return {
    grants: async (fileId) => {
      const grants: Grant[] = [];
      for (let page = {}; ; ) {
        const { data, headers } = await retrying("read", () =>
          client.permissions.list({ fileId, pageSize: 100, fields, supportsAllDrives: true, ...page }),
        );
        const { permissions, nextPageToken } = Permissions.parse(data);
        grants.push(...permissions.filter(({ deleted }) => !deleted).map(grantOf));
        if (nextPageToken === undefined) return { grants, at: answeredAt(headers) };
        page = { pageToken: nextPageToken };
      }
    },
  };
}

function grantOf({
  type: to,
  role,
  emailAddress,
  domain,
}: z.infer<typeof Permissions>["permissions"][number]): Grant {
  return { to, role, who: emailAddress ?? domain ?? "" };
}
