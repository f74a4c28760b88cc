const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Calendar fields of a serial number: days since 1899-12-30, the fraction is the time of day. */
export type DateParts = {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
};

/** The serial number of a date and time of day; undefined when there is no such day. `month` is 1 to 12. */
export function serialOf(year: number, month: number, day: number, secondOfDay = 0): number | undefined {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round((date.getTime() - EPOCH) / DAY) + secondOfDay / 86_400;
}

const PARTS = ["year", "month", "day", "hour", "minute", "second"] as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The serial number of an instant as a clock on the wall shows it in this time zone (an IANA name). */
export function serialOfInstant(instant: Date, timeZone: string): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      ...{ year: "numeric", month: "numeric", day: "numeric" },
      ...{ hour: "numeric", minute: "numeric", second: "numeric" },
    });
  formats.set(timeZone, format);
  const found = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = PARTS.map((name) =>
    found.get(name),
  );
  const wall = Date.UTC(year, month - 1, day, hour, minute, second, instant.getUTCMilliseconds());
  return (wall - EPOCH) / DAY;
}

/** The calendar fields of a serial number, rounded to the millisecond. */
export function partsOf(serial: number): DateParts {
  const date = new Date(EPOCH + Math.round(serial * DAY));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}
