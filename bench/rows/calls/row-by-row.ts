import { GoogleSpreadsheet } from "google-spreadsheet";
import { z } from "zod";
import type { Deeds } from "./deeds.ts";

const Asked = z.object({ requests: z.array(z.object({ path: z.string() })) });

/**
 * Does the same deeds as the documentation of google-spreadsheet does such things: every tab is loaded by its rows,
 * each row that changes is saved, and each new one added. Gives the requests to Sheets.
 */
export async function requestsRowByRow(
  url: string,
  token: string,
  id: string,
  deeds: readonly Deeds[],
): Promise<number> {
  const address = `${url}/_emulator/requests`;
  await fetch(address, { method: "DELETE" });
  const document = documentOf(url, token, id);
  await document.loadInfo();
  for (const { title, changed, added } of deeds) {
    const tab = document.sheetsByTitle[title];
    if (!tab) throw new Error(`there should be a tab ${title}`);
    const rows = await tab.getRows();
    for (const [index, cells] of changed) {
      const row = rows[index];
      if (!row) throw new Error(`${title} should have a row ${index}`);
      for (const [column, header] of tab.headerValues.entries())
        if (header !== "") row.set(header, cells[column] ?? "");
      await row.save({ raw: true });
    }
    for (const cells of added) await tab.addRow([...cells], { raw: true });
  }
  const { requests } = Asked.parse(await (await fetch(address)).json());
  return requests.filter(({ path }) => path.startsWith("/v4/spreadsheets/")).length;
}

/** The client as it is; its two instances of ky get the emulator's address, as they have no setting for one. */
function documentOf(url: string, token: string, id: string): GoogleSpreadsheet {
  const document = new GoogleSpreadsheet(id, { token }, { retryConfig: { limit: 0 } });
  return Object.assign(document, {
    sheetsApi: document.sheetsApi.extend({ prefix: `${url}/v4/spreadsheets/${id}` }),
    driveApi: document.driveApi.extend({ prefix: `${url}/drive/v3/files/${id}` }),
  });
}
