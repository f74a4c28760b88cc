import { drive_v3 } from "googleapis/build/src/apis/drive/v3.js";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { EditorsPort } from "../ports/editors.ts";
import type { SharingPort } from "../ports/sharing.ts";
import { clientOptions, type GoogleAccess } from "./google/access.ts";
import { retrying } from "./google/retrying.ts";

const Revisions = z.object({
  nextPageToken: z.string().optional(),
  revisions: z
    .array(
      z.object({
        modifiedTime: z.string().default(""),
        lastModifyingUser: z.object({ emailAddress: z.string().default("") }).optional(),
      }),
    )
    .default([]),
});
type Revision = z.infer<typeof Revisions>["revisions"][number];

const fields = "nextPageToken,revisions(modifiedTime,lastModifyingUser(emailAddress))";

/**
 * Who edited, by Drive v3's revisions. Google merges revisions and leaves old ones out, so the list is a
 * good guess at best; `lastModifyingUser` comes only when it is asked for.
 */
export function createEditorsPort(access: GoogleAccess): EditorsPort {
  const client = new drive_v3.Drive(clientOptions(access));
  return {
    editorsSince: async (fileId, since) => {
      const revisions = await listRevisions(client, fileId);
      const others = revisions.filter((revision) => {
        const email = revision.lastModifyingUser?.emailAddress ?? "";
        return email !== "" && email !== access.account;
      });
      const recent = others.filter((revision) => isAfter(revision, since));
      const chosen = recent.length > 0 && since ? recent : others.slice(-1);
      return [...new Set(chosen.flatMap(({ lastModifyingUser }) => lastModifyingUser?.emailAddress ?? []))];
    },
  };
}

function isAfter({ modifiedTime }: Revision, since: Temporal.Instant | null): boolean {
  return since !== null && Temporal.Instant.compare(Temporal.Instant.from(modifiedTime), since) > 0;
}

async function listRevisions(client: drive_v3.Drive, fileId: string): Promise<readonly Revision[]> {
  const all: Revision[] = [];
  let pageToken: string | undefined;
  do {
    const page = pageToken === undefined ? {} : { pageToken };
    const { data } = await retrying("read", () =>
      client.revisions.list({ fileId, fields, pageSize: 1000, ...page }),
    );
    const parsed = Revisions.parse(data);
    all.push(...parsed.revisions);
    pageToken = parsed.nextPageToken;
  } while (pageToken !== undefined);
  return all;
}

/** Sharing by Drive v3's permissions. Google mails nobody about it: the reminders will. */
export function createSharingPort(access: GoogleAccess): SharingPort {
  const client = new drive_v3.Drive(clientOptions(access));
  return {
    shareWithEditor: async (fileId, emailAddress) => {
      const requestBody = { type: "user", role: "writer", emailAddress };
      await retrying("write", () =>
        client.permissions.create({ fileId, requestBody, sendNotificationEmail: false, fields: "id" }),
      );
    },
    mayEdit: async (fileId) => {
      const { data } = await retrying("read", () =>
        client.files.get({ fileId, fields: "capabilities(canEdit)" }),
      );
      return data.capabilities?.canEdit ?? false;
    },
  };
}
