import { z } from "zod";

const words = z.string().trim().min(1);
const colour = z.string().regex(/^#[0-9a-f]{6}$/iu, 'must be a colour such as "#1b4f72"');

/** A committee and its meetings, by which readers ask what has changed since the last. */
export const Committee = z.strictObject({ name: words, meetings: z.array(z.iso.date()).default([]) });
export type Committee = z.infer<typeof Committee>;

/**
 * The council as publisher: what its configuration file says. `address` is where the site is read, ending in
 * "/". `contact` is a team's, never a person's. `logo` is a PNG or JPEG file beside the configuration file.
 */
export const PublisherFile = z.strictObject({
  name: words,
  address: z.url({ protocol: /^https?$/u }).transform((url) => url.replace(/\/?$/u, "/")),
  homepage: z.url({ protocol: /^https?$/u }),
  contact: z.strictObject({
    name: words,
    email: z.email(),
    telephone: words.optional(),
    post: words.optional(),
  }),
  colour: colour.default("#1b4f72"),
  logo: z.strictObject({ file: words, alt: words }).optional(),
  licence: z.strictObject({ name: words, url: z.url({ protocol: /^https?$/u }) }).default({
    name: "Open Government Licence v3.0",
    url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  }),
  accessibility: z.strictObject({
    /** When the statement was prepared and last reviewed. */
    prepared: z.iso.date(),
    reviewed: z.iso.date(),
    /** How the site was tested, and what is known not to be accessible, a paragraph each. */
    tested: words,
    exceptions: z.array(words).default([]),
  }),
  committees: z.array(Committee).default([]),
});
export type PublisherFile = z.infer<typeof PublisherFile>;

/** A picture ready to be put into a page. */
export type Logo = {
  readonly contentType: "image/png" | "image/jpeg";
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

/** The publisher with its logo read. */
export type Publisher = Omit<PublisherFile, "logo"> & { readonly logo: Logo | null };
