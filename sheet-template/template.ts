import type { Template } from "../src/core/model/template.ts";
import { headerLook } from "./looks.ts";
import { checksTab } from "./tabs/checks.ts";
import { inquiryTab } from "./tabs/inquiry.ts";
import { baselineTab, changeLogTab, publishedTab, remindersTab } from "./tabs/ledgers.ts";
import { peopleTab } from "./tabs/people.ts";
import { responseTab } from "./tabs/response.ts";
import { versionControlTab } from "./tabs/version-control.ts";

/**
 * The tracker's spreadsheet as data. `withSampleRow` puts the row into Version control that councils' own
 * template carries to show how to fill it in.
 */
export function trackerTemplate({ withSampleRow = false } = {}): Template {
  return {
    version: 1,
    locale: "en_GB",
    timeZone: "Europe/London",
    headerLook,
    tabs: [
      inquiryTab,
      responseTab,
      versionControlTab(withSampleRow),
      peopleTab,
      checksTab,
      changeLogTab,
      remindersTab,
      publishedTab,
      baselineTab,
    ],
  };
}

export const template: Template = trackerTemplate();
