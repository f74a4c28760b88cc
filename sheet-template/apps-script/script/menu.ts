import { appName, helpWords, menuWords, sidebarWords } from "../words.ts";
import { helpPage } from "./pages/help-page.ts";
import { showDialog } from "./say.ts";

/** Simple trigger: puts the menu up. It may ask Google for nothing else, because nobody has allowed it yet. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu(appName)
    .addItem(menuWords.findings, "showFindings")
    .addItem(menuWords.checkNow, "checkNow")
    .addItem(menuWords.stampNow, "stampNow")
    .addSeparator()
    .addItem(menuWords.previewMail, "previewMail")
    .addItem(menuWords.previewPublication, "previewPublication")
    .addItem(menuWords.publishNow, "publishNow")
    .addSeparator()
    .addItem(menuWords.help, "showHelp")
    .addItem(menuWords.setUp, "setUp")
    .addToUi();
}

/** Menu: opens the sidebar. */
export function showFindings(): void {
  const output = HtmlService.createHtmlOutputFromFile("sidebar").setTitle(sidebarWords.title);
  SpreadsheetApp.getUi().showSidebar(output);
}

/** Menu: tells what each item does. */
export function showHelp(): void {
  showDialog(helpWords.title, helpPage(), 520, 480);
}
