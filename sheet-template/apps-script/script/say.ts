import { appName } from "../words.ts";
import type { Failure } from "./service/call-service.ts";
import { explainFailure } from "./service/explain-failure.ts";

const longSeconds = 12;

/** Shows a line in the corner of the sheet: until the next one, or for a while. */
export function say(text: string, lasts: "until the next" | "a while" = "a while"): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, appName, lasts === "a while" ? longSeconds : -1);
}

/** Shows a text that has to be read; alerts show plain text, never HTML. */
export function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

/** Asks whether to go on. */
export function agrees(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

/** Tells a failure, and logs it for the digital team. */
export function tellFailure(failure: Failure): void {
  const { title, text } = explainFailure(failure);
  console.warn(`${failure.service}: ${title}. ${failure.detail}`);
  say(title);
  tell(title, text);
}

/** Shows a page in a dialog over the sheet. */
export function showDialog(title: string, page: string, width: number, height: number): void {
  const output = HtmlService.createHtmlOutput(page).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(output, title);
}
