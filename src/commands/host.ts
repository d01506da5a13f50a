export { whenReady } from "../excel/host";
