/** The functions that Apps Script, the menu and the sidebar call by name. Nothing else of the script can be called. */
export { goToFinding } from "./findings/go-to-finding.ts";
export { readFindings } from "./findings/read-findings.ts";
export { onOpen, showFindings, showHelp } from "./menu.ts";
export { onEditInstalled } from "./on-edit.ts";
export { previewMail } from "./preview-mail.ts";
export { previewPublication, publishNow } from "./publish.ts";
export { setUp } from "./set-up.ts";
export { checkForSidebar, checkNow, stampNow } from "./sync-now.ts";
