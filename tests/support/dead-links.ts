import { readCatalogue } from "../../src/app/publish/catalogue.ts";
import { latestOf } from "../../src/core/model/catalogue.ts";
import type { PublishingOffice } from "./publishing-office.ts";

const base = "https://site.invalid/";

/**
 * Walks the site as a reader does, from its front page, and gives every link to the site itself that does not
 * lead anywhere, and every page that is not whole. Feeds and the catalogue's files count as well.
 */
export async function linksThatLeadNowhere(office: PublishingOffice): Promise<readonly string[]> {
  const trouble: string[] = [];
  const seen = new Set<string>();
  const ahead = [{ path: "", from: "the front page" }, ...(await cataloguedPaths(office))];
  for (let next = ahead.shift(); next; next = ahead.shift()) {
    if (seen.has(next.path)) continue;
    seen.add(next.path);
    const { status, text } = await office.visit(next.path);
    if (status !== 200) trouble.push(`${next.from} leads to ${next.path}, which is ${status}`);
    else if (isPage(next.path)) {
      if (!text.trimEnd().endsWith("</html>")) trouble.push(`${next.path} is cut off`);
      ahead.push(...linksIn(text, next.path));
    }
  }
  return trouble;
}

function isPage(path: string): boolean {
  return path === "" || path.endsWith("/") || path.endsWith(".html");
}

function linksIn(html: string, from: string): readonly { path: string; from: string }[] {
  const hrefs = [...html.matchAll(/\shref="([^"#]*)(?:#[^"]*)?"/gu)].map(([, href]) => href ?? "");
  return hrefs
    .filter((href) => href !== "")
    .map((href) => new URL(href.replaceAll("&amp;", "&"), `${base}${from}`))
    .filter(({ href }) => href.startsWith(base))
    .map(({ pathname }) => ({ path: pathname.slice(1), from }));
}

async function cataloguedPaths(office: PublishingOffice): Promise<{ path: string; from: string }[]> {
  const { inquiries } = await readCatalogue(office.site);
  const from = "the catalogue";
  return inquiries.flatMap((inquiry) => [
    { path: `inquiries/${inquiry.slug}/feed.xml`, from },
    ...(latestOf(inquiry) ? [{ path: `inquiries/${inquiry.slug}/`, from }] : []),
    ...inquiry.versions.flatMap(({ path, files, withdrawn }) =>
      withdrawn ? [] : files.map(({ name }) => ({ path: `inquiries/${inquiry.slug}/${path}/${name}`, from })),
    ),
  ]);
}
