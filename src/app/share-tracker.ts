import type { SharingPort } from "../ports/sharing.ts";

export type SharePorts = { readonly sharing: SharingPort };

/** Lets people edit a tracker. Throws PortError at the first whom Google refuses; saying it again is safe. */
export async function shareTracker(
  ports: SharePorts,
  spreadsheetId: string,
  emails: readonly string[],
): Promise<void> {
  for (const email of emails) await ports.sharing.shareWithEditor(spreadsheetId, email);
}
