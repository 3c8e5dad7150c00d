export { createApp } from "./app.ts";
export type { AppDependencies } from "./app-dependencies.ts";
export { type RunningServer, type ServerOptions, startServer } from "./start-server.ts";
