import type { Anchor, Card, Inline, Want } from "./page.ts";
import { escapeHtml, safeHref } from "./safe-text.ts";
import { styles } from "./styles.ts";

/** A line of words with its links. */
export function inlineHtml(words: Inline): string {
  return words.map((word) => (typeof word === "string" ? escapeHtml(word) : anchorHtml(word))).join("");
}

function anchorHtml({ text, href }: Anchor): string {
  const safe = safeHref(href);
  if (safe === null) return escapeHtml(text);
  return `<a class="link" href="${escapeHtml(safe)}" style="${styles.link}">${escapeHtml(text)}</a>`;
}

/** A recommendation: its words, and what is wanted of it with a button for each. */
export function cardHtml({ title, over, parts, wants }: Card): string {
  const above = over === "" ? "" : `\n<p class="muted" style="${styles.over}">${escapeHtml(over)}</p>`;
  const told = parts.map(
    ({ label, text }) =>
      `<p class="muted" style="${styles.label}">${escapeHtml(label)}</p>\n<p class="ink" style="${styles.told}">${escapeHtml(text)}</p>`,
  );
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="card" style="${styles.card}">
<tr><td class="pad" style="${styles.pad}">
<h2 class="ink" style="${styles.cardTitle}">${escapeHtml(title)}</h2>${above}
${told.join("\n")}
</td></tr>
${wants.map(wantHtml).join("\n")}
</table>`;
}

function wantHtml({ what, when, wanted, late, open }: Want): string {
  const look = late ? { mark: "late", style: styles.late } : { mark: "muted", style: styles.due };
  return `<tr><td class="pad want" style="${styles.want}">
<h3 class="ink" style="${styles.what}">${escapeHtml(what)}</h3>
<p class="${look.mark}" style="${look.style}">${escapeHtml(when)}</p>
<p class="ink" style="${styles.wanted}">${escapeHtml(wanted)}</p>
${buttonHtml(open)}
</td></tr>`;
}

function buttonHtml({ text, href }: Anchor): string {
  const safe = safeHref(href);
  if (safe === null) return "";
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td class="button" bgcolor="#1b4f72" style="${styles.button}"><a class="press" href="${escapeHtml(safe)}" style="${styles.press}">${escapeHtml(text)}</a></td></tr></table>`;
}
