import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sheets_v4 } from "@googleapis/sheets";
import { OAuth2Client } from "google-auth-library";
import { createSharingPort } from "../../src/adapters/drive.ts";
import { googleAccess } from "../../src/adapters/google/access.ts";
import { createTemplatePort } from "../../src/adapters/sheets/template-port.ts";
import { createShelfPort } from "../../src/adapters/shelf.ts";
import type { InitPorts } from "../../src/app/init.ts";
import { startEmulator } from "../../src/emulator/start-emulator.ts";
import type { SharingPort } from "../../src/ports/sharing.ts";

export const owner = "owner@council.example";
export const automation = "tracker@automation.example";

/** A running emulator, with what tests ask of it. */
export type Stand = {
  readonly url: string;
  readonly client: (email: string) => sheets_v4.Sheets;
  readonly ports: InitPorts & { readonly sharing: SharingPort };
  readonly requests: () => Promise<readonly string[]>;
  readonly forget: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function startStand(): Promise<Stand> {
  const dataDir = await mkdtemp(join(tmpdir(), "template-"));
  const emulator = await startEmulator({ port: 0, dataDir });
  const { url } = emulator;
  const client = (email: string) => {
    const auth = new OAuth2Client();
    auth.setCredentials({ access_token: email });
    return new sheets_v4.Sheets({ auth, rootUrl: `${url}/` });
  };
  return {
    url,
    client,
    ports: {
      template: createTemplatePort(client(owner)),
      sharing: createSharingPort(googleAccess(owner, url)),
      shelf: createShelfPort(googleAccess(owner, url)),
    },
    requests: async () => {
      const answer = await fetch(`${url}/_emulator/requests`);
      const { requests } = (await answer.json()) as { requests: { method: string; path: string }[] };
      return requests
        .filter(({ path }) => !path.startsWith("/_emulator"))
        .map(({ method, path }) => `${method} ${path.replace(/\?.*$/u, "")}`);
    },
    forget: async () => {
      await fetch(`${url}/_emulator/requests`, { method: "DELETE" });
    },
    close: async () => {
      await emulator.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** What a tab shows, row by row. */
export async function shown(
  client: sheets_v4.Sheets,
  spreadsheetId: string,
  title: string,
): Promise<readonly (readonly string[])[]> {
  const { data } = await client.spreadsheets.values.get({ spreadsheetId, range: `'${title}'` });
  return data.values ?? [];
}
