import { http } from "@google-cloud/functions-framework";
import { handleHealth } from "./health.ts";
import { handlePublish } from "./publish.ts";
import { handleRemind } from "./remind.ts";
import { handleSweep } from "./sweep.ts";
import { handleSync } from "./sync.ts";

http("sync", handleSync);
http("remind", handleRemind);
http("publish", handlePublish);
http("sweep", handleSweep);
http("health", handleHealth);
