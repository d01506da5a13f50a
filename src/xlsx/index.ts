export { OPEN_LIMITS, RETURNED_LIMITS, type Limits } from "./bounds/limits";
export {
  readSnapshot,
  type ReadSnapshotOptions,
  type SnapshotNote,
  type SnapshotReading,
} from "./read-snapshot";
export { XlsxError, type XlsxErrorCode, type XlsxExcess, type XlsxPlace } from "./bounds/xlsx-error";
