import { host } from "../host/current";

/** Whether the pane's page can hand a file to the user. On a Mac it can't, and nothing tells that it did not. */
export const canSaveFiles = (): boolean => host().can("save-files");
