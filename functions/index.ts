import { http } from "@google-cloud/functions-framework";
import { handleSync } from "./sync.ts";

http("sync", handleSync);
