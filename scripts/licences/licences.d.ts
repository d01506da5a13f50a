/** The types of licences.js, which webpack reads as it stands. */
type Package = {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
};
export function packagesOf(files: readonly string[]): Package[];
export function licenceText(packages: readonly Package[]): string;
