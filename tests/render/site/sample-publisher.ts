import type { Publisher } from "../../../src/core/model/publisher.ts";

const pixels =
  "iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAAEklEQVR4nGNQKJyDhBhI5gAAV3kUQWnzKVgAAAAASUVORK5CYII=";

/** A council that does not exist, with a logo. */
export const council: Publisher = {
  name: "Chilterns County Council",
  address: "https://scrutiny.chilterns.example/",
  homepage: "https://www.chilterns.example/",
  contact: {
    name: "Scrutiny team",
    email: "scrutiny@chilterns.example",
    telephone: "01632 960 001",
    post: "Scrutiny team, County Hall, Walton Street, Chiltern CH1 1UA",
  },
  colour: "#1b4f72",
  logo: {
    contentType: "image/png",
    bytes: Buffer.from(pixels, "base64"),
    width: 120,
    height: 120,
    alt: "Chilterns coat of arms",
  },
  licence: {
    name: "Open Government Licence v3.0",
    url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  },
  accessibility: {
    prepared: "2018-09-01",
    reviewed: "2019-03-01",
    tested: "Every page is tested by axe-core in Chromium, and by two people who use screen readers.",
    exceptions: [
      "Documents that schools have published elsewhere, and that a response links to, are theirs.",
    ],
  },
  committees: [
    { name: "Children's Select Committee", meetings: ["2019-01-15", "2019-03-14"] },
    { name: "Transport Select Committee", meetings: [] },
  ],
};
