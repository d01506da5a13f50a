export { OPEN_LIMITS, RETURNED_LIMITS } from "./bounds/limits";
export { readSnapshot, type SnapshotNote, type SnapshotReading } from "./read-snapshot";
export { XlsxError, type XlsxErrorCode, type XlsxExcess } from "./bounds/xlsx-error";
export { readReturned, type ReturnedReading } from "./read-returned";
export { writeFresh } from "./fresh/write-fresh";
export { packed, writeZip } from "./package/zip-write";
