export { whenReady, type HostInfo } from "../excel/host";
