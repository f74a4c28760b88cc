import { html, type Markup, ours } from "./markup.ts";

const style = ours(`
body { font: 14px/20px "Google Sans Text", Roboto, Arial, sans-serif; color: #1f1f1f; background: #fff; margin: 0; padding: 4px 8px 16px; overflow-wrap: anywhere; }
h1 { font-size: 18px; line-height: 24px; font-weight: 500; margin: 0 0 4px; }
h2 { font-size: 14px; line-height: 20px; font-weight: 600; margin: 24px 0 8px; }
p { margin: 0 0 8px; }
.quiet { color: #444746; }
table { border-collapse: collapse; width: 100%; margin: 16px 0; }
th, td { text-align: left; vertical-align: top; padding: 8px 12px 8px 0; border-bottom: 1px solid #c4c7c5; }
th { font-weight: 600; color: #444746; }
.to { min-width: 15em; }
.whole { white-space: nowrap; }
ul { margin: 0 0 8px; padding-left: 20px; }
dl { margin: 16px 0; }
dt { font-weight: 600; }
dd { margin: 0 0 12px; color: #444746; }
a { color: #0b57d0; }
iframe { display: block; box-sizing: border-box; width: 100%; height: max(400px, calc(100vh - 180px)); margin-top: 16px; border: 1px solid #747775; border-radius: 8px; background: #fff; }
`);

/** A page for a dialog. Nothing in it runs; its links open a window of their own. */
export function page(title: string, body: Markup): string {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<base target="_blank">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`.markup;
}

/** A list of texts under a heading; nothing when there are none. */
export function section(heading: string, texts: readonly string[]): Markup {
  if (texts.length === 0) return html``;
  return html`<h2>${heading}</h2>
<ul>
${texts.map((text) => html`<li>${text}</li>`)}
</ul>`;
}
