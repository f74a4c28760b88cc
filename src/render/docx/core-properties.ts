import { excerpt } from "./word-text.ts";

/** What Word shows under Info. `date` is a day in ISO form; the document says that it was made at its start. */
export type CoreProperties = {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly version: string;
  readonly date: string;
};

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** docProps/core.xml, without the time of day and with the language, which the library leaves out. */
export function coreXml({ title, subject, creator, version, date }: CoreProperties): string {
  const time = `${date}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element("dc:title", title),
    element("dc:subject", subject),
    element("dc:creator", creator),
    element("cp:lastModifiedBy", creator),
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    element("dc:language", "en-GB"),
    element("cp:version", version),
    "</cp:coreProperties>",
  ].join("");
}

function element(name: string, text: string): string {
  const words = excerpt(text, 250).replaceAll(/[&<>]/gu, (character) => entities[character] ?? "");
  return `<${name}>${words}</${name}>`;
}
