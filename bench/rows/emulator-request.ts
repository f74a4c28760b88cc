import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { sheets_v4 } from "@googleapis/sheets";
import { OAuth2Client } from "google-auth-library";
import { startEmulator } from "../../src/emulator/start-emulator.ts";
import { type Measured, type Row, takeTurns } from "../row.ts";

const account = "clerk@westmere.example";

/** What one reading of the emulator costs beside an HTTP answer with nothing in it, on the same machine. */
export function emulatorRequest(rows: number, runs: number): Row {
  return {
    id: `emulator-request-${rows}`,
    heading: "emulator",
    name: `emulator: values.get of ${rows} × 3 cells`,
    against: "an empty HTTP answer",
    series: { of: "emulator-request", size: rows },
    measure: () => measureRequest(rows, runs),
  };
}

async function measureRequest(rows: number, runs: number): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const emulator = await startEmulator({ port: 0, dataDir: folder });
  const empty = createServer((_, reply) => reply.end()).listen(0, "127.0.0.1");
  await once(empty, "listening");
  const agent = new Agent({ keepAlive: true });
  const range = await fillSheet(emulator.url, rows);
  const { port } = empty.address() as AddressInfo;
  const ask = (url: string) => request(agent, url);
  for (let warm = 0; warm < 300; warm += 1) await ask(range);
  const measured = await takeTurns(
    runs,
    () => ask(range),
    () => ask(`http://127.0.0.1:${port}/`),
  );
  agent.destroy();
  empty.close();
  await emulator.close();
  await rm(folder, { recursive: true, force: true });
  return measured;
}

/** Makes a sheet of so many rows and gives the address that reads it. */
async function fillSheet(rootUrl: string, rows: number): Promise<string> {
  const auth = new OAuth2Client();
  auth.setCredentials({ access_token: account });
  const client = new sheets_v4.Sheets({ auth, rootUrl: `${rootUrl}/` });
  const { data } = await client.spreadsheets.create({ requestBody: {} });
  const spreadsheetId = data.spreadsheetId ?? "";
  const values = Array.from({ length: rows }, (_, row) => [`Ref ${row}`, "Yes", "Resurface it by May 2025."]);
  const body = { spreadsheetId, range: "A1", valueInputOption: "RAW", requestBody: { values } };
  await client.spreadsheets.values.update(body);
  return `${rootUrl}/v4/spreadsheets/${spreadsheetId}/values/A1:C${rows}`;
}

async function request(agent: Agent, url: string): Promise<void> {
  const asked = get(url, { agent, headers: { authorization: `Bearer ${account}` } });
  const [answer] = await once(asked, "response");
  await buffer(answer);
}
