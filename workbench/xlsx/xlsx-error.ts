export { XlsxError, type XlsxErrorCode } from "../../src/xlsx";
