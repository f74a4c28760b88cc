/** "31 July 2018", of an ISO date or instant, as it is in London. */
export function dateWords(iso: string): string {
  return format(iso, { day: "numeric", month: "long", year: "numeric" });
}

/** "Tuesday 31 July 2018, 17:30", of an ISO instant, as it is in London. */
export function momentWords(iso: string): string {
  const day = format(iso, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
  return `${day.replace(",", "")}, ${timeWords(iso)}`;
}

/** "17:30", of an ISO instant, as it is in London. */
export function timeWords(iso: string): string {
  return format(iso, { hour: "2-digit", minute: "2-digit", hour12: false });
}

function format(iso: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", ...options }).format(new Date(iso));
}

/** "1 finding", "3 findings". */
export function count(many: number, one: string, more = `${one}s`): string {
  return `${many} ${many === 1 ? one : more}`;
}

const dayMilliseconds = 86_400_000;
// serial dates count from 30 December 1899
const unixEpoch = 25_569;

/** The day in London of an ISO instant, as spreadsheets count days. */
export function serialDay(iso: string): number {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date(iso));
  return Date.parse(`${parts}T00:00:00Z`) / dayMilliseconds + unixEpoch;
}
