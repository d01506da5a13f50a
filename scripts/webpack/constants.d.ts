/** The types of constants.js, which webpack reads as it stands. */
export class BuildConstants {
  constructor(env?: {
    readonly officeJs?: string | undefined;
    readonly baseUrl?: string | undefined;
    readonly contact?: string | undefined;
  });
  readonly contact: string;
  readonly officeJsUrl: string;
  readonly contentSecurityPolicy: string;
  inManifest(text: string): string;
}
