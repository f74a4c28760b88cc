import { renderVersionPage, type VersionPage } from "../../../src/render/site/pages/version-page.ts";
import { sampleRecommendations } from "../../support/sample-recommendations.ts";
import { snapshotOf } from "../../support/sample-snapshot.ts";
import { exclusions, files } from "./sample-catalogue.ts";
import { council } from "./sample-publisher.ts";

const history = [
  {
    number: "Draft Final",
    changes: "Agreed by Cabinet Members",
    author: "Senior Scrutiny Officer",
    date: "2018-07-10",
  },
  {
    number: "FINAL 1.0",
    changes: "Agreed by Cabinet on 10 September 2018",
    author: "Senior Scrutiny Officer",
    date: "2018-09-10",
  },
  {
    number: "1.6",
    changes: "5a: six month update added; 5b: six month update added",
    author: "Viv Trundell, Education Entitlement Manager",
    date: "2019-03-22",
  },
];

export const versionPage: VersionPage = {
  snapshot: snapshotOf(sampleRecommendations, { history }),
  publisher: council,
  kind: "version",
  inquiry: exclusions,
  root: "../../../",
  folder: "",
  files,
  address: "https://scrutiny.chilterns.example/inquiries/permanent-exclusions/1.6/",
  notes: ["One character that the PDF’s font does not have is shown as □ there: 😀 in 5."],
  sinceLastMeeting: true,
};

/** Every kind of page of the site, by name. */
export const pages: readonly (readonly [name: string, page: string])[] = [
  ["version", renderVersionPage(versionPage)],
  ["latest", renderVersionPage({ ...versionPage, kind: "latest", root: "../../", folder: "1.6/" })],
  [
    "preview",
    renderVersionPage({
      ...versionPage,
      kind: "preview",
      inquiry: null,
      root: "",
      files: [],
      notes: [],
      sinceLastMeeting: false,
    }),
  ],
  [
    "empty",
    renderVersionPage({ ...versionPage, snapshot: snapshotOf([]), inquiry: null, sinceLastMeeting: false }),
  ],
];
