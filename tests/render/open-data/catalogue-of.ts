import type { Catalogue } from "../../../src/core/model/catalogue.ts";
import { assessed } from "../docx/samples.ts";

/** A catalogue of one inquiry: a version that stands and one that was withdrawn. */
export const catalogue: Catalogue = {
  format: 1,
  inquiries: [
    {
      slug: "permanent-exclusions",
      tracker: "9f86d081",
      title: assessed.inquiry.title,
      committee: assessed.inquiry.committee,
      agreedByCabinet: "2018-09-10",
      counts: assessed.counts,
      versions: [
        {
          number: "FINAL 1.0",
          path: "1.0",
          date: "2018-09-11",
          publishedOn: "2018-09-12",
          changes: "Agreed by Cabinet",
          snapshot: "ab".repeat(32),
          chain: "cd".repeat(32),
          files: [],
          withdrawn: { on: "2018-09-20", reason: "A pupil could be identified" },
        },
        {
          number: "1.1",
          path: "1.1",
          date: "2019-03-12",
          publishedOn: "2019-03-12",
          changes: "Six month updates",
          snapshot: "ef".repeat(32),
          chain: "01".repeat(32),
          files: [{ name: "response.csv", contentType: "text/csv", bytes: 812, sha256: "23".repeat(32) }],
          withdrawn: null,
        },
      ],
    },
  ],
};
