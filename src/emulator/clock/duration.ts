const ISO_DURATION =
  /^([+-])?P(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

const SECONDS = [7 * 86_400, 86_400, 3_600, 60, 1];

/** Milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds; undefined if it is none. */
export function durationMilliseconds(text: string): number | undefined {
  const match = ISO_DURATION.exec(text);
  if (match === null || /[PT]$/.test(text)) return undefined;
  const amounts = match.slice(2).map((part) => Number(part ?? 0));
  const seconds = amounts.reduce((sum, amount, i) => sum + amount * (SECONDS[i] ?? 0), 0);
  return (match[1] === "-" ? -1 : 1) * Math.round(seconds * 1000);
}
