import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Storage } from "@google-cloud/storage";
import { sheets, type sheets_v4 } from "@googleapis/sheets";
import { OAuth2Client } from "google-auth-library";
import { drive, type drive_v3 } from "googleapis/build/src/apis/drive/index.js";
import { afterAll } from "vitest";
import { startEmulator } from "../../../src/emulator/start-emulator.ts";

export const ANN = "ann@council.example";
export const BOB = "bob@council.example";

/** An emulator of its own for one test file; it goes away with the file. */
export async function emulatorForTests(): Promise<{ url: string; dataDir: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), "emulator-"));
  const emulator = await startEmulator({ port: 0, dataDir });
  afterAll(async () => {
    await emulator.close();
    await rm(dataDir, { recursive: true });
  });
  return { url: emulator.url, dataDir };
}

function credentialsOf(email: string): OAuth2Client {
  const auth = new OAuth2Client();
  auth.setCredentials({ access_token: email });
  return auth;
}

/** The real Sheets client, calling as this person. */
export function sheetsOf(url: string, email: string): sheets_v4.Sheets {
  return sheets({ version: "v4", auth: credentialsOf(email), rootUrl: `${url}/`, retryConfig: { retry: 0 } });
}

/** The real Drive client, calling as this person. */
export function driveOf(url: string, email: string): drive_v3.Drive {
  return drive({ version: "v3", auth: credentialsOf(email), rootUrl: `${url}/`, retryConfig: { retry: 0 } });
}

/** The real Cloud Storage client. */
export function storageOf(url: string): Storage {
  return new Storage({ apiEndpoint: url, projectId: "emulated", retryOptions: { autoRetry: false } });
}

/** Sends one control request and gives its JSON answer. */
export async function control(url: string, method: string, path: string, body?: object): Promise<unknown> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await fetch(`${url}/_emulator/${path}`, init);
  return response.json();
}

/** The status and message with which Google refuses; fails when the call goes through. */
export async function refusal(promise: Promise<unknown>): Promise<{ code: number; message: string }> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error && "status" in error)
      return { code: Number(error.status), message: error.message };
    throw error;
  }
  throw new Error("the call was not refused");
}

/** Makes a spreadsheet with one tab and gives its id. */
export async function newSpreadsheet(url: string, email: string, tab = "Sheet1"): Promise<string> {
  const { data } = await sheetsOf(url, email).spreadsheets.create({
    requestBody: {
      properties: { title: "A tracker", locale: "en_GB" },
      sheets: [{ properties: { title: tab, sheetId: 0 } }],
    },
  });
  if (!data.spreadsheetId) throw new Error("no spreadsheet was made");
  return data.spreadsheetId;
}

/** The code with which Cloud Storage refuses; undefined when the call goes through. */
export async function codeOf(promise: Promise<unknown>): Promise<number | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    return error instanceof Error && "code" in error ? Number(error.code) : Number.NaN;
  }
}
