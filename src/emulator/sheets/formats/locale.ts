/** What the emulator knows of a spreadsheet's locale. */
export type Locale = { dayFirst: boolean; currency: string; date: string; time: string; dateTime: string };

const UNITED_STATES: Locale = {
  dayFirst: false,
  currency: "$",
  date: "M/d/yyyy",
  time: "h:mm:ss AM/PM",
  dateTime: "M/d/yyyy H:mm:ss",
};

const BRITAIN: Locale = {
  dayFirst: true,
  currency: "£",
  date: "dd/MM/yyyy",
  time: "HH:mm:ss",
  dateTime: "dd/MM/yyyy HH:mm:ss",
};

/** en_US and en_GB are known; any other locale is read and written as en_US (see the known gaps). */
export function localeOf(name: string): Locale {
  return name === "en_GB" ? BRITAIN : UNITED_STATES;
}

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
