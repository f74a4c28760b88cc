import {
  type CataloguedInquiry,
  type CataloguedVersion,
  latestOf,
} from "../../../../src/core/model/catalogue.ts";
import type { PublishedRow } from "../../../../src/core/model/history.ts";
import type { ListedFile } from "../../../../src/ports/site.ts";
import { unless } from "./lists.ts";

/** What is published of one inquiry: what the catalogue says, what the sheet's ledger says, and what is there. */
export type Published = {
  readonly inquiry: CataloguedInquiry | undefined;
  readonly ledger: readonly PublishedRow[];
  readonly objects: readonly ListedFile[];
};

/** What is wrong with a site that should have published these versions, each once, and changed nothing since. */
export function wrongSite(
  before: readonly ListedFile[],
  { inquiry, ledger, objects }: Published,
  numbers: readonly string[],
): readonly string[] {
  const versions = inquiry?.versions ?? [];
  const latest = inquiry && latestOf(inquiry);
  return [
    ...unless(
      "the catalogue holds",
      versions.map(({ number }) => number),
      numbers,
    ),
    ...unless(
      "the sheet's ledger holds",
      ledger.map(({ version }) => version),
      numbers,
    ),
    ...unless("the latest version is", latest?.number, numbers.at(-1)),
    ...versions.flatMap((version) => notNoted(version, ledger)),
    ...before.filter(isLasting).flatMap((file) => changed(file, objects)),
  ];
}

function notNoted(
  { number, snapshot }: CataloguedVersion,
  ledger: readonly PublishedRow[],
): readonly string[] {
  const noted = ledger.some(({ version, digest }) => version === number && digest === snapshot);
  return noted ? [] : [`the ledger notes version ${number} with another digest than the catalogue has`];
}

/** A version's files never change; its page may get a banner. */
function isLasting({ name }: ListedFile): boolean {
  return /^inquiries\/[^/]+\/[^/]+\/response\./u.test(name);
}

function changed({ name, md5 }: ListedFile, objects: readonly ListedFile[]): readonly string[] {
  const now = objects.find((file) => file.name === name);
  if (!now) return [`${name} is gone`];
  return now.md5 === md5 ? [] : [`${name} was published, and has changed`];
}

/** What one more run has written, where there was nothing left to do. */
export function movedSince(before: readonly ListedFile[], after: readonly ListedFile[]): readonly string[] {
  const then = new Map(before.map(({ name, generation }) => [name, generation]));
  return after
    .filter(({ name, generation }) => then.get(name) !== generation)
    .map(({ name }) => `one more run still wrote ${name}`);
}
