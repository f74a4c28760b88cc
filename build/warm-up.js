// Runs while the function's image is built: calls the function once, so that the image holds its code compiled
// (NODE_COMPILE_CACHE) and the first call of an instance need not wait for that. Never fails a build.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const [target, cacheFolder] = process.argv.slice(2);
const port = "8099";
const deadline = Date.now() + 20_000;
const framework = createRequire(import.meta.url).resolve("@google-cloud/functions-framework");

const served = spawn(
  process.execPath,
  ["--import", quitWhenTold(), join(dirname(framework), "main.js"), `--target=${target}`],
  {
    env: {
      ...process.env,
      PORT: port,
      NODE_ENV: "production",
      NODE_COMPILE_CACHE: join(import.meta.dirname, cacheFolder),
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  },
);
const status = await firstAnswer();
if (served.connected) served.send("quit");
await once(served, "exit");
process.stdout.write(
  status === null ? "warm-up: no answer, nothing lost\n" : `warm-up: answered ${status}\n`,
);

/** A process that leaves by itself writes its cache; one that is killed does not. */
function quitWhenTold() {
  return `data:text/javascript,process.once("message",()=>process.exit(0));process.channel.unref()`;
}

async function firstAnswer() {
  while (Date.now() < deadline && served.exitCode === null) {
    try {
      const body = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };
      return (await fetch(`http://127.0.0.1:${port}`, body)).status;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  served.kill();
  return null;
}
