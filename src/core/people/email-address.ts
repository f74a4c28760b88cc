const whole =
  /^[\p{L}\d.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+[\p{L}\d-]{2,63}$/u;
const within = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/giu;

/** Whether a text is one email address, and nothing else. */
export function isEmailAddress(text: string): boolean {
  if (text.length > 254 || text.includes("..")) return false;
  return whole.test(text) && !text.startsWith(".") && !text.includes(".@");
}

/** The email addresses that stand in a text, in lower case. */
export function emailAddressesIn(text: string): readonly string[] {
  if (!text.includes("@")) return [];
  return [...text.matchAll(within)].map(([address]) => address.replace(/^[^\p{L}\d]+/u, "").toLowerCase());
}
