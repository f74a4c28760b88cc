import type { sheets_v4 } from "@googleapis/sheets";
import { PortError } from "../../ports/port-error.ts";
import type {
  CreatedSpreadsheet,
  FoundSpreadsheet,
  TemplatePort,
  TrackerLayout,
} from "../../ports/template.ts";
import { retrying } from "../google/retrying.ts";
import { drawMark } from "./template/draw.ts";
import { drawMend } from "./template/draw-mend.ts";
import { drawTab, tabProperties } from "./template/draw-tab.ts";
import { FoundResource, foundFields } from "./template/found-schema.ts";
import { foundOf } from "./template/read-found.ts";

type Client = sheets_v4.Sheets;

/** The Sheets API v4 as the template port. `client` is signed in as whoever makes or mends the spreadsheet. */
export function createTemplatePort(client: Client): TemplatePort {
  return {
    create: async (layout, title) => {
      const created = await makeEmpty(client, layout, title);
      await fill(client, created, layout);
      return created;
    },
    fill: ({ id: spreadsheetId, url }, layout) => fill(client, { spreadsheetId, url }, layout),
    inspect: (spreadsheetId) => inspect(client, spreadsheetId),
    mend: (spreadsheetId, mends) => apply(client, spreadsheetId, mends.flatMap(drawMend)),
  };
}

/** The id of the nth tab of a new spreadsheet, so that one batch can fill tabs by ids known beforehand. */
function idOfNth(index: number): number {
  return index + 1;
}

async function makeEmpty(client: Client, layout: TrackerLayout, title: string): Promise<CreatedSpreadsheet> {
  const { locale, timeZone } = layout;
  const sheets = layout.tabs.map((tab, index) => ({
    properties: { ...tabProperties(tab), sheetId: idOfNth(index), index },
  }));
  const { data } = await retrying("write", () =>
    client.spreadsheets.create({
      requestBody: { properties: { title, locale, timeZone }, sheets },
      fields: "spreadsheetId,spreadsheetUrl",
    }),
  );
  if (!data.spreadsheetId)
    throw new PortError("uncertain", "Google answered without the new spreadsheet's id");
  return { spreadsheetId: data.spreadsheetId, url: data.spreadsheetUrl ?? "" };
}

async function inspect(client: Client, spreadsheetId: string): Promise<FoundSpreadsheet> {
  const { data } = await retrying("read", () =>
    client.spreadsheets.get({ spreadsheetId, fields: foundFields }),
  );
  return foundOf(FoundResource.parse(data));
}

/**
 * Fills an empty spreadsheet. After a lost answer its mark, which is put there last, tells whether it is filled; and
 * after a refusal whether another run has filled it in between.
 */
async function fill(
  client: Client,
  { spreadsheetId, url }: CreatedSpreadsheet,
  layout: TrackerLayout,
): Promise<void> {
  const requests = [
    ...layout.tabs.flatMap((tab, index) => drawTab(idOfNth(index), tab)),
    drawMark(layout.version, null),
  ];
  try {
    await apply(client, spreadsheetId, requests);
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    const mayBeFilled = error.failure === "uncertain" || error.failure === "refused";
    if (mayBeFilled && (await inspect(client, spreadsheetId)).mark !== null) return;
    const message = `made ${url || spreadsheetId} but could not fill it; run again, and it is filled: ${error.message}`;
    throw new PortError(error.failure, message, { cause: error });
  }
}

async function apply(
  client: Client,
  spreadsheetId: string,
  requests: readonly sheets_v4.Schema$Request[],
): Promise<void> {
  const requestBody = { requests: [...requests] };
  await retrying("write", () =>
    client.spreadsheets.batchUpdate({ spreadsheetId, requestBody, fields: "spreadsheetId" }),
  );
}
