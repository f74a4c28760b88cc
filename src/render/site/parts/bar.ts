import { type Html, html } from "../html.ts";

export type Share = readonly [label: string, count: number];

/** A bar of the shares; it says nothing that the legend does not, so screen readers pass it by. */
export function barHtml(shares: readonly Share[]): Html | null {
  const total = shares.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  const filled = shares.filter(([, count]) => count > 0);
  const starts = filled.map((_, index) => filled.slice(0, index).reduce((sum, [, count]) => sum + count, 0));
  const pieces = filled.map(([label, count], index) => {
    const from = percent(starts[index] ?? 0, total);
    const gap = index === filled.length - 1 ? 0 : 0.3;
    const width = Math.max(percent(count, total) - gap, 0.1);
    return html`<rect class="${lookOf(label)}" x="${from}" width="${round(width)}" height="4"/>`;
  });
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">${pieces}</svg>`;
}

/** The shares in figures and words, each with the colour it has in the bar. */
export function legendHtml(shares: readonly Share[]): Html {
  const items = shares.map(
    ([label, count]) =>
      html`<li><svg class="${lookOf(label)}" viewBox="0 0 4 4" aria-hidden="true" focusable="false"><rect width="4" height="4"/></svg><b>${count}</b> <span>${label}</span></li>`,
  );
  return html`<ul class="legend">${items}</ul>`;
}

/** The class by which a value is coloured: "On track" is "on-track". */
export function lookOf(label: string): string {
  return label.toLowerCase().replaceAll(/[^a-z]+/gu, "-");
}

function percent(count: number, total: number): number {
  return round((count / total) * 100);
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
