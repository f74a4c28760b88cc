import { describe, expect, test } from "vitest";
import {
  comparableWords,
  isHonorific,
  joinsTwoNames,
  joinsTwoPosts,
  personWords,
  readAsPost,
} from "../../../src/core/people/person-words.ts";

function words(text: string): readonly string[] {
  return personWords(text).words;
}

describe("personWords", () => {
  test.each([
    ["  Zoë\n O’HARA ", ["zoe", "ohara"]],
    ["O'Hara O‘Hara O`Hara O´Hara", ["ohara", "ohara", "ohara", "ohara"]],
    ["Ba\u0323\u0302n", ["ban"]],
    [
      "Head of Roads & Paths; Planner + Clerk / Nurse",
      "head of roads and paths and planner and clerk and nurse".split(" "),
    ],
    ["and/or, (North-West) --Lead-- – Co-ordinator", ["and", "or", "north-west", "lead", "co-ordinator"]],
    ["... ?", []],
  ])("reads %j as %j", (text, read) => {
    expect(words(text)).toEqual(read);
  });

  test("leaves honorifics out and tells that there were some", () => {
    expect(personWords("The Rt Hon. Lord Marsh")).toEqual({ words: ["the", "marsh"], hadHonorific: true });
    expect(personWords("Hope Marsh")).toEqual({ words: ["hope", "marsh"], hadHonorific: false });
    expect(comparableWords("Cllr. Marsh")).toEqual(["cllr", "marsh"]);
    expect(["cllr", "ms", "marsh"].map(isHonorific)).toEqual([true, true, false]);
  });

  test("reads no more than five hundred characters, and comparableWords all of them", () => {
    const text = `${"a".repeat(498)} bcd`;

    expect(words(text)).toEqual(["a".repeat(498), "b"]);
    expect(comparableWords(text)).toEqual(["a".repeat(498), "bcd"]);
  });
});

describe("readAsPost", () => {
  test.each([
    "SEN Manager",
    "Director",
    "Head of Learning",
    "Cabinet Member for Streets",
    "Deputy Chief Planner for Roads",
  ])("takes %j for a post", (text) => {
    expect(readAsPost(words(text))).toBe(true);
  });

  test.each([
    "",
    "Manager Roads",
    "Of Planning",
    "Friends of Roads",
    "Learning for Life",
    "The Very Last Head of Roads",
    "Manager Roads of Westmere",
  ])("does not take %j for one", (text) => {
    expect(readAsPost(words(text))).toBe(false);
  });
});

describe("joinsTwoPosts", () => {
  test.each([
    "Schools Manager and SEN Manager",
    "Head of Roads and Paths & Planner",
    "Planner and Head of Roads and Paths",
  ])("sees two posts in %j", (text) => {
    expect(joinsTwoPosts(words(text))).toBe(true);
  });

  test.each([
    "Head of Schools and Learning",
    "Schools and SEN Manager",
    "Schools Manager and",
    "and Schools Manager",
    "Schools Manager SEN Manager",
  ])("sees one at most in %j", (text) => {
    expect(joinsTwoPosts(words(text))).toBe(false);
  });
});

describe("joinsTwoNames", () => {
  test.each(["Sam Reed and Kim Dale", "Sam Lee Van Reed and Kim Lee Van Dale"])("sees two in %j", (text) => {
    expect(joinsTwoNames(words(text))).toBe(true);
  });

  test.each([
    "Sam Reed Kim Dale",
    "Reed and Kim Dale",
    "Sam Reed and Dale",
    "Sam Lee Van Der Reed and Kim Dale",
    "Sam Reed and Kim Lee Van Der Dale",
    "Sam Reed and Parking Manager",
    "Head Teacher and Kim Dale",
    "Sam Reed and Kim and Dale",
  ])("sees none or one in %j", (text) => {
    expect(joinsTwoNames(words(text))).toBe(false);
  });
});
