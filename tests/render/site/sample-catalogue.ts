import type { Catalogue, CataloguedInquiry, CataloguedVersion } from "../../../src/core/model/catalogue.ts";
import type { SnapshotRecommendation } from "../../../src/core/model/snapshot.ts";
import { sampleRecommendations } from "../../support/sample-recommendations.ts";
import { countsOf, part, recommendation } from "../../support/sample-snapshot.ts";

export const files: CataloguedVersion["files"] = [
  { name: "response.pdf", contentType: "application/pdf", bytes: 184_220, sha256: "a".repeat(64) },
  {
    name: "response.docx",
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    bytes: 21_400,
    sha256: "b".repeat(64),
  },
  { name: "response.csv", contentType: "text/csv", bytes: 9_870, sha256: "c".repeat(64) },
  { name: "response.json", contentType: "application/json", bytes: 1_260_000, sha256: "d".repeat(64) },
];

export function version(
  number: string,
  date: string,
  said: Partial<CataloguedVersion> = {},
): CataloguedVersion {
  return {
    number,
    path: number
      .replace(/^FINAL /u, "")
      .toLowerCase()
      .replaceAll(" ", "-"),
    date,
    publishedOn: date,
    changes: "5a: six month update added",
    snapshot: "e".repeat(64),
    chain: "f".repeat(64),
    files: [...files],
    withdrawn: null,
    ...said,
  };
}

const withdrawn = { on: "2019-03-12", reason: "It named a pupil’s school by mistake." };

export const exclusions: CataloguedInquiry = {
  slug: "permanent-exclusions",
  tracker: "0".repeat(64),
  title: "Working Together to Reduce Permanent Exclusions in Schools",
  committee: "Children's Select Committee",
  agreedByCabinet: "2018-09-10",
  counts: countsOf(sampleRecommendations),
  versions: [
    version("FINAL 1.0", "2018-09-10", { changes: "Agreed by Cabinet on 10 September 2018" }),
    version("1.4", "2019-03-11", { changes: "4: six month update added", files: [], withdrawn }),
    version("1.5", "2019-03-18", { changes: "6: six month update added; 7: six month update added" }),
    version("1.6", "2019-03-22", { changes: "5a: six month update added; 5b: six month update added" }),
  ],
};

function inquiry(
  slug: string,
  title: string,
  committee: string,
  recommendations: readonly SnapshotRecommendation[],
  versions: readonly CataloguedVersion[],
): CataloguedInquiry {
  return {
    slug,
    tracker: "1".repeat(64),
    title,
    committee,
    agreedByCabinet: "2019-01-07",
    counts: countsOf(recommendations),
    versions: [...versions],
  };
}

function answered(count: number, progress: string): readonly SnapshotRecommendation[] {
  return Array.from({ length: count }, (_, index) =>
    recommendation(index + 1, [part(`${index + 1}`, { answer: "Yes", progress })]),
  );
}

export const taken = inquiry(
  "school-transport",
  "Home to School Transport",
  "Transport Select Committee",
  answered(3, "On track"),
  [version("FINAL 1.0", "2019-01-07", { files: [], withdrawn })],
);

export const catalogue: Catalogue = {
  format: 1,
  inquiries: [
    exclusions,
    inquiry(
      "pavement-parking",
      "Pavement Parking and <b>Access</b> & “Blue Badges”",
      "Transport Select Committee",
      answered(12, "Complete"),
      [version("FINAL 1.0", "2018-05-14"), version("1.1", "2018-11-20")],
    ),
    inquiry(
      "adult-carers",
      "Support for Adults who Care for Somebody at Home",
      "Health and Adult Social Care Select Committee",
      [...answered(2, "Complete"), ...answered(4, "On track"), ...answered(1, "Delayed")],
      [version("FINAL 1.0", "2019-02-11")],
    ),
    inquiry(
      "modern-slavery",
      "Modern Slavery",
      "Transport, Environment and Communities Select Committee",
      answered(9, ""),
      [version("FINAL 1.0", "2019-03-04")],
    ),
    taken,
  ],
};
