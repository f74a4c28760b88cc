import { z } from "zod";
import type { Store } from "../../store/store.ts";

/** An email template. */
export const Template = z.object({
  id: z.uuid(),
  serviceId: z.uuid(),
  version: z.number().int(),
  name: z.string(),
  subject: z.string(),
  body: z.string(),
});
export type Template = z.infer<typeof Template>;

/** The template with this id; undefined when there is none. */
export function findTemplate(store: Store, id: string): Template | undefined {
  const row = store.get("SELECT resource FROM notify_templates WHERE id = ?", id);
  return row === undefined ? undefined : Template.parse(JSON.parse(String(row.resource)));
}

/** Keeps a template. */
export function saveTemplate(store: Store, template: Template): void {
  store.run(
    "INSERT OR REPLACE INTO notify_templates (id, resource) VALUES (?, ?)",
    template.id,
    JSON.stringify(template),
  );
}
