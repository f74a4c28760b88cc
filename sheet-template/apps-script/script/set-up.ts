import { setUpWords } from "../words.ts";
import { tell } from "./say.ts";
import { addressOf, addressProperties, isAddress, type Service } from "./service/addresses.ts";
import { parseFields, textOf } from "./service/fields.ts";

const handler = "onEditInstalled";

/**
 * Menu: installs the edit trigger, once, and says what is still missing. Google shows a script only the
 * triggers of whoever runs it; if two people install it, their runs join the same burst and make one call.
 */
export function setUp(): void {
  const lines: string[] = [installTrigger() ? setUpWords.installed : setUpWords.already];
  const services: readonly Service[] = ["sync", "remind", "publish"];
  const missing = services.filter((service) => !isAddress(addressOf(service)));
  if (missing.length > 0)
    lines.push(setUpWords.missing(missing.map((service) => addressProperties[service])));
  const client = clientId();
  if (client !== "") lines.push(setUpWords.client(client));
  tell(setUpWords.title, lines.join("\n\n"));
}

function installTrigger(): boolean {
  const lock = LockService.getDocumentLock();
  lock.waitLock(10_000);
  try {
    if (ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === handler))
      return false;
    ScriptApp.newTrigger(handler).forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create();
    return true;
  } finally {
    lock.releaseLock();
  }
}

/** The audience of the identity token, which is the script's own client id; "" when there is no token. */
function clientId(): string {
  const token: string | null = ScriptApp.getIdentityToken();
  const claims = (token ?? "").split(".")[1] ?? "";
  const padded = claims.padEnd(Math.ceil(claims.length / 4) * 4, "=");
  const text = Utilities.newBlob(Utilities.base64DecodeWebSafe(padded)).getDataAsString();
  return textOf(parseFields(text) ?? {}, "aud");
}
