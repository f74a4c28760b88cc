import type { Look } from "../src/core/model/template.ts";

/**
 * Blue, orange and yellow stay apart for people who do not see red or green; every pair has a contrast of
 * 4.5:1 at least (WCAG 2.2, 1.4.3).
 */
export const mustFix: Look = { background: "#f9d2bf", text: "#6b2100", bold: true };
export const shouldFix: Look = { background: "#fff0bf", text: "#4f3d00" };
export const advice: Look = { background: "#dbe9f9", text: "#0b3a6b", italic: true };
export const done: Look = { background: "#cfe6ee", text: "#07404f" };
export const late: Look = { background: "#f9d2bf", text: "#6b2100", bold: true };
export const withheld: Look = { background: "#e3dcec", text: "#3d2460", italic: true };
export const headerLook: Look = { background: "#1f3a5f", text: "#ffffff", bold: true };
