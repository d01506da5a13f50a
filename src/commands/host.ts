export { whenReady } from "../host/excel/host";
