/**
 * The host's background (`#262626`), `undefined` where the host doesn't tell (the caller then goes by the system's colour
 * scheme). Some hosts have no theme, and in some asking for it throws.
 */
export function hostBackground(): string | undefined {
  if (typeof Office === "undefined") return undefined;
  try {
    // The declarations promise a context and a theme; before the host has answered neither is there.
    const context = Office.context as Partial<Office.Context> | undefined;
    return (context?.officeTheme as Partial<Office.OfficeTheme> | undefined)?.bodyBackgroundColor;
  } catch {
    return undefined;
  }
}
