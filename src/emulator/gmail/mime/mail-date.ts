/** The time zone of Google's mail servers, which also decides where a day of `after:` begins. */
const PACIFIC = "America/Los_Angeles";

const FORMAT = new Intl.DateTimeFormat("en-US", {
  timeZone: PACIFIC,
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
  timeZoneName: "longOffset",
});

function partsOf(instant: Date): Record<string, string> {
  return Object.fromEntries(FORMAT.formatToParts(instant).map(({ type, value }) => [type, value]));
}

function offsetOf(parts: Record<string, string>): string {
  return parts.timeZoneName?.replace("GMT", "").replace(":", "") ?? "+0000";
}

/** An instant as mail writes it (RFC 5322), in Google's own time zone: `Mon, 2 Jul 2018 02:00:00 -0700`. */
export function mailDate(instant: Date): string {
  const parts = partsOf(instant);
  const { weekday, day, month, year, hour, minute, second } = parts;
  return `${weekday}, ${day} ${month} ${year} ${hour}:${minute}:${second} ${offsetOf(parts)}`;
}

/** The first moment of a day there, in milliseconds since 1970. */
export function startOfDay(year: number, month: number, day: number): number {
  const noon = Date.UTC(year, month - 1, day, 12);
  const offset = Number(offsetOf(partsOf(new Date(noon))).slice(0, 3));
  return Date.UTC(year, month - 1, day) - offset * 3_600_000;
}
