import { createHash } from "node:crypto";
import { renderPdf } from "../../../src/render/pdf/render-pdf.ts";
import { address } from "./build-snapshot.ts";
import { buckinghamshire, workedExample } from "./worked-example.ts";

/** Renders the worked example in a process of its own and prints the digest of its bytes. */
const { bytes } = await renderPdf(workedExample(), buckinghamshire, { address, draft: false });
process.stdout.write(createHash("sha256").update(bytes).digest("hex"));
