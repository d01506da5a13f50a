/** The version of package.json, put in by the build. */
declare const ZLQ_VERSION: string;
