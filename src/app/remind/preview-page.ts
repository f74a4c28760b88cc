import { createHash } from "node:crypto";
import { escapeHtml } from "../../render/mail/safe-text.ts";
import type { Written } from "./outgoing.ts";

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 46rem; padding: 1rem; color: #1a1a1a; background: #fff; }
h2 { font-size: 1.1rem; margin: 2rem 0 0.25rem; }
dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: 40rem; margin: 0.75rem 0; border: 1px solid #767676; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f3f3f3; padding: 1rem; }
`;

/**
 * One page with every letter as its reader will see it, and as plain text. Nothing in it runs or is fetched:
 * the page allows styles alone, and each letter stands in a frame that may do nothing (HTML, `sandbox`).
 */
export function previewPage(letters: readonly Written[], title: string): string {
  const count = letters.length === 1 ? "1 letter" : `${letters.length} letters`;
  const policy = `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${count}. Nothing has been sent.</p>
${letters.map(letterOf).join("\n")}
</main>
</body>
</html>
`;
}

function letterOf({ to, subject, html, text, attachments, key }: Written): string {
  const id = createHash("sha256").update(key).digest("hex").slice(0, 12);
  const files = attachments.map(({ name }) => name).join(", ") || "none";
  return `<article aria-labelledby="l-${id}">
<h2 id="l-${id}">${escapeHtml(subject)}</h2>
<dl><dt>To</dt><dd>${escapeHtml(`${to.name} <${to.address}>`)}</dd><dt>Attached</dt><dd>${escapeHtml(files)}</dd></dl>
<iframe sandbox title="${escapeHtml(`The letter to ${to.name}`)}" srcdoc="${escapeHtml(html)}"></iframe>
<details><summary>As plain text</summary><pre>${escapeHtml(text)}</pre></details>
</article>`;
}
