import { expect, test } from "vitest";
import { PublisherFile } from "../../../src/core/model/publisher.ts";

const least = {
  name: "Westmere Council",
  address: "https://scrutiny.westmere.example/inquiries",
  homepage: "https://www.westmere.example/",
  contact: { name: "Scrutiny Team", email: "scrutiny.team@westmere.example" },
  accessibility: { prepared: "2025-03-01", reviewed: "2025-03-01", tested: "With axe-core, in a browser." },
};

test("the least that a council says of itself is enough, and its site's address ends in one slash", () => {
  expect(PublisherFile.parse(least)).toEqual({
    ...least,
    address: "https://scrutiny.westmere.example/inquiries/",
    colour: "#1b4f72",
    licence: {
      name: "Open Government Licence v3.0",
      url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    },
    accessibility: { ...least.accessibility, exceptions: [] },
    committees: [],
  });
  expect(PublisherFile.parse({ ...least, address: "http://127.0.0.1:8080/" }).address).toBe(
    "http://127.0.0.1:8080/",
  );
});

test("everything in it that cannot be used is told at once", () => {
  const { error } = PublisherFile.safeParse({
    ...least,
    name: " ",
    address: "ftp://westmere.example/",
    homepage: "javascript:alert(1)",
    colour: "#1b4f7",
    licence: { name: "Our own", url: "file:///licence" },
    committees: [{ name: "Environment Select Committee", meetings: ["20 May 2025"] }],
    motto: "Forward",
  });

  expect(error?.issues.map(({ path }) => path.join("."))).toEqual([
    "name",
    "address",
    "homepage",
    "colour",
    "licence.url",
    "committees.0.meetings.0",
    "",
  ]);
});
