import { badRequest } from "../errors.ts";
import type { Template } from "./template.ts";

/** Values for the placeholders; a list becomes bullet points. */
export type Personalisation = Record<string, unknown>;

const PLACEHOLDER = /\(\(([^()]+?)(?:\?\?((?:(?!\)\)).)*))?\)\)/gs;
const YES = new Set(["yes", "y", "true", "t", "1", "include", "show"]);

/**
 * Fills `((name))` and `((name??shown when yes))`. Names are the same in any case, with or without spaces,
 * hyphens and underscores.
 *
 * Source: https://www.notifications.service.gov.uk/using-notify/personalisation
 *
 * @throws GoogleError 400 that names every value that is missing
 */
export function fillTemplate(
  template: Template,
  personalisation: Personalisation,
): { subject: string; body: string } {
  const values = new Map(Object.entries(personalisation).map(([name, value]) => [keyOf(name), value]));
  const wanted = [...`${template.subject}\n${template.body}`.matchAll(PLACEHOLDER)].map(
    ([, name = ""]) => name,
  );
  const missing = [...new Set(wanted)].filter((name) => (values.get(keyOf(name)) ?? null) === null);
  if (missing.length > 0) throw badRequest(`Missing personalisation: ${missing.join(", ")}`);
  const fill = (text: string, list: (items: string[]) => string) =>
    text.replace(PLACEHOLDER, (_, name: string, shown: string | undefined) => {
      const value = values.get(keyOf(name));
      if (shown !== undefined) return YES.has(String(value).toLowerCase()) ? shown : "";
      return Array.isArray(value) ? list(value.map(String)) : String(value);
    });
  return {
    subject: fill(template.subject, (items) => items.join(", ")),
    body: fill(template.body, (items) => `\n\n${items.map((item) => `* ${item}`).join("\n")}`),
  };
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}
