import type { RichText } from "../../src/core/model/rich-text.ts";
import type { Snapshot, SnapshotPart } from "../../src/core/model/snapshot.ts";

/** The table of recommendations as plain a page as carries it: what a rival has to print. Its text needs no escape. */
export function pdfPage({ inquiry, recommendations }: Snapshot): string {
  const heads = ["Recommendation", "Agreed", "Response", "Owners", "Progress", "Six month update"];
  const row = heads.map((head) => `<th scope="col">${head}</th>`).join("");
  const bodies = recommendations.map(({ number, parts }) => {
    const band = `<tr><th scope="rowgroup" colspan="${heads.length}">Recommendation ${number}</th></tr>`;
    return `<tbody>${band}${parts.map(rowOf).join("")}</tbody>`;
  });
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${inquiry.title}</title>
<style>body{font:9pt sans-serif}table{border-collapse:collapse}td,th{border:1px solid;vertical-align:top}</style>
<h1>${inquiry.title}</h1><table><thead><tr>${row}</tr></thead>${bodies.join("")}</table></html>`;
}

function rowOf(part: SnapshotPart): string {
  if (part.kind === "withheld") return `<tr><td colspan="6">${part.reason}</td></tr>`;
  const { cabinetMember, officer, actionDue, progress } = part;
  const cells = [
    textOf(part.recommendation),
    part.answer,
    textOf(part.response),
    `${cabinetMember}<br>${officer}`,
    `${actionDue}<br>${progress}`,
    textOf(part.sixMonthUpdate),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

function textOf(text: RichText): string {
  return text
    .flatMap((block) => (block.kind === "list" ? block.items : [block.spans]))
    .map((spans) => `<p>${spans.map((span) => span.text).join("")}</p>`)
    .join("");
}
