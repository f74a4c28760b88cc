/** The functions of the service, by the script property that holds the address of each. */
export const addressProperties = {
  sync: "SCRUTINY_SYNC_URL",
  remind: "SCRUTINY_REMIND_URL",
  publish: "SCRUTINY_PUBLISH_URL",
} as const;
export type Service = keyof typeof addressProperties;

/** Apps Script has no URL class. No user, query or fragment: the address gets the caller's token. */
const secure = /^https:\/\/[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?(?:\/[\w./~-]*)?$/iu;
const onThisMachine = /^http:\/\/127\.0\.0\.1(?::\d{1,5})?(?:\/[\w./~-]*)?$/u;

/** Whether a token may be sent there: https, or this very machine, for tests. */
export function isAddress(text: string): boolean {
  return secure.test(text) || onThisMachine.test(text);
}

/** The address of a function, as the script properties have it; "" when they do not. */
export function addressOf(service: Service): string {
  const stored = PropertiesService.getScriptProperties().getProperty(addressProperties[service]);
  return (stored ?? "").trim();
}
