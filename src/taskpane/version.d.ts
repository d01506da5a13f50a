/** The version of package.json, put in by the build. */
declare const ZLQ_VERSION: string;
/** Whom the staff of this installation ask, put in by the build; `""` where nobody was named. */
declare const ZLQ_CONTACT: string;
