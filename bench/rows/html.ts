import nunjucks from "nunjucks";
import { renderVersionPage } from "../../src/render/site/pages/version-page.ts";
import { longOf } from "../../tests/render/docx/samples.ts";
import { versionPage } from "../../tests/render/site/sample-pages.ts";
import { type Row, takeTurns } from "../row.ts";
import { template } from "./html-template.ts";

/** The page of a version with so many recommendations, beside a compiled template that says the same. */
export function htmlAgainstNunjucks(recommendations: number, runs: number): Row {
  return {
    id: `html-nunjucks-${recommendations}`,
    heading: "files",
    name: `HTML page of ${recommendations} recommendations`,
    against: "Nunjucks, a compiled template of the same texts, without style and script",
    series: { of: "html", size: recommendations },
    measure: async () => {
      const snapshot = longOf(recommendations);
      const rival = nunjucks.compile(template, new nunjucks.Environment(null, { autoescape: true }));
      const page = { ...versionPage, snapshot };
      const ours = () => renderVersionPage(page);
      const theirs = () => rival.render(snapshot);
      if (theirs().length < ours().length / 3) throw new Error("the rival's page should say as much as ours");
      for (let warm = 0; warm < 5; warm += 1) [ours(), theirs()];
      return takeTurns(runs, ours, theirs);
    },
  };
}
