import { withBanner } from "../../../src/render/site/banner.ts";
import { renderAccessibilityPage } from "../../../src/render/site/pages/accessibility-page.ts";
import { renderChangesPage } from "../../../src/render/site/pages/changes-page.ts";
import { renderIndexPage } from "../../../src/render/site/pages/index-page.ts";
import { renderNotFoundPage } from "../../../src/render/site/pages/not-found-page.ts";
import { renderRegisterPage } from "../../../src/render/site/pages/register-page.ts";
import { renderSinceMeetingPage } from "../../../src/render/site/pages/since-meeting-page.ts";
import { renderVersionPage, type VersionPage } from "../../../src/render/site/pages/version-page.ts";
import { renderWithdrawnPage } from "../../../src/render/site/pages/withdrawn-page.ts";
import { sampleRecommendations } from "../../support/sample-recommendations.ts";
import { part, recommendation, rich, snapshotOf, withheld } from "../../support/sample-snapshot.ts";
import { catalogue, exclusions, files, taken } from "./sample-catalogue.ts";
import { comparison, same } from "./sample-comparison.ts";
import { council } from "./sample-publisher.ts";
import { registered } from "./sample-register.ts";

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

const superseding = { number: "1.6", date: "2019-03-22", href: "../1.6/" };
const address = `${council.address}inquiries/permanent-exclusions/`;
const compared = {
  comparison,
  publisher: council,
  root: "../../../../",
  slug: "permanent-exclusions",
  before: "1.0",
  after: "1.6",
  address: `${address}changes/1.0..1.6/`,
};
const meeting = {
  publisher: council,
  title: exclusions.title,
  committee: exclusions.committee,
  meeting: "2019-03-14",
  root: "../../../",
  slug: "permanent-exclusions",
  address: `${address}since-last-meeting/`,
};
const withdrawn = exclusions.versions.find((version) => version.withdrawn !== null) ?? null;

const long = "Donaudampfschifffahrtsgesellschaft".repeat(5);

/** Words that no line can hold, and text that would like to be markup. */
const hostile = snapshotOf([
  recommendation(
    123_456,
    [
      part("123456abc", {
        recommendation: rich(long, "</td></tr></table><script>alert(1)</script>"),
        answer: long,
        response: [
          { kind: "paragraph", spans: [{ text: long, href: `https://a.example/${long}` }] },
          { kind: "list", style: "number", start: 998, items: [[{ text: long }], [{ text: "\u202E\0" }]] },
        ],
        cabinetMember: long,
        officer: long,
        actionDue: long,
        overdue: true,
        progress: long,
        sixMonthUpdate: rich(long),
        twelveMonthUpdate: rich("x"),
        assessment: rich(long),
      }),
      withheld("123456b", long),
    ],
    { stem: rich(long) },
  ),
]);

/** Every kind of page of the site, by name. */
export const pages: readonly (readonly [name: string, page: string])[] = [
  ["index", renderIndexPage({ publisher: council, catalogue })],
  ["index-empty", renderIndexPage({ publisher: council, catalogue: { format: 1, inquiries: [] } })],
  ["version", renderVersionPage(versionPage)],
  ["latest", renderVersionPage({ ...versionPage, kind: "latest", root: "../../", folder: "1.6/" })],
  ["superseded", withBanner(renderVersionPage(versionPage), superseding)],
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
    "version-empty",
    renderVersionPage({ ...versionPage, snapshot: snapshotOf([]), inquiry: null, sinceLastMeeting: false }),
  ],
  [
    "hostile",
    renderVersionPage({
      ...versionPage,
      snapshot: { ...hostile, inquiry: { ...hostile.inquiry, title: long, committee: long, chair: long } },
    }),
  ],
  [
    "withdrawn",
    renderWithdrawnPage({
      publisher: council,
      inquiry: exclusions,
      version: withdrawn,
      root: "../../../",
      address: `${address}1.4/`,
    }),
  ],
  [
    "nothing-stands",
    renderWithdrawnPage({ publisher: council, inquiry: taken, version: null, root: "../../", address }),
  ],
  ["changes", renderChangesPage(compared)],
  ["changes-none", renderChangesPage({ ...compared, comparison: same })],
  [
    "since-meeting",
    renderSinceMeetingPage({ ...meeting, compared: { comparison, before: "1.5", after: "1.6" } }),
  ],
  ["since-meeting-none", renderSinceMeetingPage({ ...meeting, compared: null })],
  ["accessibility", renderAccessibilityPage(council)],
  [
    "register",
    renderRegisterPage({ publisher: council, inquiries: registered, unread: 2, on: "2019-03-22" }),
  ],
  ["register-empty", renderRegisterPage({ publisher: council, inquiries: [], unread: 0, on: "2019-03-22" })],
  ["not-found", renderNotFoundPage(council)],
];
