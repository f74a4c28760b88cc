import chromium from "@sparticuz/chromium";
import { type Browser, chromium as driver } from "playwright-core";

/** Starts a real Chromium without a window. Everything in one process is for clouds that allow no more. */
export async function startBrowser(): Promise<Browser> {
  const args = chromium.args.filter((arg) => arg !== "--single-process" && !arg.startsWith("--headless"));
  return driver.launch({ executablePath: await chromium.executablePath(), args });
}
