import { createHash } from "node:crypto";
import { renderDocx } from "../../../src/render/docx/render-docx.ts";
import { assessed } from "./samples.ts";
import { address, publisher } from "./snapshot-of.ts";

/** Renders a sample in a process of its own and prints the digest of its bytes. */
const bytes = await renderDocx(assessed, publisher, { address, draft: false });
process.stdout.write(createHash("sha256").update(bytes).digest("hex"));
