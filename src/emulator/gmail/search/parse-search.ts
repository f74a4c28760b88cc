import { notEmulated } from "../../http/google-error.ts";
import { startOfDay } from "../mime/mail-date.ts";

/** What searching knows of a message. */
export type Indexed = {
  id: string;
  thread: string;
  at: number;
  messageId: string;
  sender: string;
  recipients: string;
  subject: string;
  labels: ReadonlySet<string>;
};

/** Whether a message is meant. */
export type Test = (message: Indexed) => boolean;

const OPERATORS: Record<string, (value: string) => Test> = {
  rfc822msgid: (value) => {
    const bare = value.replace(/^<|>$/g, "");
    return ({ messageId }) => messageId.replace(/^<|>$/g, "") === bare;
  },
  subject: (value) => holds(value, ({ subject }) => subject),
  to: (value) => holds(value, ({ recipients }) => recipients),
  from: (value) => holds(value, ({ sender }) => sender),
  after: (value) => {
    const start = instantOf("after", value);
    return ({ at }) => at >= start;
  },
  before: (value) => {
    const end = instantOf("before", value);
    return ({ at }) => at < end;
  },
  in: (value) => {
    const place = value.toLowerCase();
    if (place === "anywhere") return () => true;
    if (!["sent", "inbox"].includes(place)) throw notEmulated(`Gmail search "in:${value}"`);
    return ({ labels }) => labels.has(place.toUpperCase());
  },
};

/**
 * Reads the few operators of Gmail's search that programs use; all of them must fit.
 *
 * Source: https://support.google.com/mail/answer/7190
 *
 * @throws GoogleError 501 that names any other operator, and bare words
 */
export function parseSearch(q: string): Test {
  const tests: Test[] = [];
  for (const [whole, name = "", quoted, group, plain] of q.matchAll(
    /([\w-]*:)?(?:"([^"]*)"|\(([^)]*)\)|(\S+))/g,
  )) {
    const operator = name.slice(0, -1).toLowerCase();
    const make = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
    if (make === undefined) throw notEmulated(`Gmail search "${whole}"`);
    tests.push(make(quoted ?? group ?? plain ?? ""));
  }
  return (message) => tests.every((test) => test(message));
}

function holds(value: string, text: (message: Indexed) => string): Test {
  const words = value.toLowerCase().split(/\s+/);
  return (message) => words.every((word) => text(message).toLowerCase().includes(word));
}

// seconds since 1970, or a day, which begins at midnight in Google's own time zone
function instantOf(name: string, value: string): number {
  if (/^\d{9,}$/.test(value)) return Number(value) * 1000;
  const [, year, month, day] = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(value) ?? [];
  if (year === undefined) throw notEmulated(`Gmail search "${name}:${value}"`);
  return startOfDay(Number(year), Number(month), Number(day));
}
