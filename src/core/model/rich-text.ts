import { z } from "zod";

/** Words of one look. `href`, where there is one, is a web or mail address that is safe to follow. */
export const Span = z.strictObject({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  href: z.string().optional(),
});
export type Span = z.infer<typeof Span>;

/** One line of a cell. */
export const Paragraph = z.strictObject({ kind: z.literal("paragraph"), spans: z.array(Span) });
export type Paragraph = z.infer<typeof Paragraph>;

/** Lines that a cell lists: with bullets, with letters from `start` (1 is "a"), or with numbers from it. */
export const List = z.strictObject({
  kind: z.literal("list"),
  style: z.enum(["bullet", "letter", "number"]),
  start: z.int().min(1),
  items: z.array(z.array(Span)),
});
export type List = z.infer<typeof List>;

/** What a cell says, as it is to be read. Empty for a blank cell. */
export const RichText = z.array(z.discriminatedUnion("kind", [Paragraph, List]));
export type RichText = z.infer<typeof RichText>;
