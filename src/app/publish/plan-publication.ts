import type { Catalogue, CataloguedInquiry, CataloguedVersion } from "../../core/model/catalogue.ts";
import { dateWords } from "../../render/words/labels.ts";

/** A stamped version that asks to be published. `tracker`: the digest of its spreadsheet's id. `on`: ISO date. */
export type Candidate = {
  readonly tracker: string;
  readonly slug: string;
  readonly number: string;
  readonly path: string;
  readonly date: string;
  readonly chain: string;
  readonly on: string;
};

/** What publishing it comes to. `slug` is the inquiry's address for good, whatever its title becomes. */
export type Publication =
  | { readonly kind: "new"; readonly slug: string }
  | { readonly kind: "unchanged"; readonly slug: string; readonly version: CataloguedVersion }
  | { readonly kind: "refused"; readonly code: string; readonly message: string };

/** Decides what becomes of a version, from what is published already. */
export function planPublication(catalogue: Catalogue, candidate: Candidate): Publication {
  const inquiry = catalogue.inquiries.find(({ tracker }) => tracker === candidate.tracker);
  if (!inquiry) return { kind: "new", slug: freeSlug(catalogue, candidate.slug) };
  const standing = inquiry.versions.find(({ number }) => number === candidate.number);
  return standing ? judgeStanding(inquiry, standing, candidate) : judgeNew(inquiry, candidate);
}

function judgeStanding(
  { slug }: CataloguedInquiry,
  version: CataloguedVersion,
  { number, chain }: Candidate,
): Publication {
  const { withdrawn, publishedOn } = version;
  if (withdrawn)
    return refused(
      "version-withdrawn",
      `Version ${number} was withdrawn on ${dateWords(withdrawn.on)}: ${withdrawn.reason}. Mend the sheet; the next version can be published.`,
    );
  if (version.chain === chain) return { kind: "unchanged", slug, version };
  return refused(
    "version-differs",
    `Version ${number} was published on ${dateWords(publishedOn)} and says something else in this sheet now. A published version never changes: bring back the Change log as it was, or stamp a new version.`,
  );
}

/** A version may not be dated before what readers have already: then a clock was set back. */
function judgeNew({ slug, versions }: CataloguedInquiry, { number, date, on }: Candidate): Publication {
  const last = versions.at(-1);
  if (last && (date < last.date || on < last.publishedOn))
    return refused(
      "clock-set-back",
      `Version ${number} is of ${dateWords(date)} and would go out on ${dateWords(on)}, before version ${last.number} (of ${dateWords(last.date)}, published on ${dateWords(last.publishedOn)}). A clock was set back: set it right, and publish again.`,
    );
  return { kind: "new", slug };
}

function refused(code: string, message: string): Publication {
  return { kind: "refused", code, message };
}

function freeSlug({ inquiries }: Catalogue, wanted: string): string {
  const taken = new Set(inquiries.map(({ slug }) => slug));
  let slug = wanted;
  for (let nth = 2; taken.has(slug); nth += 1) slug = `${wanted}-${nth}`;
  return slug;
}
