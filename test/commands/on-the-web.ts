/** Runs something while the client says that it is Excel on the web; in every other test it says a desktop. */
export async function onTheWeb(action: () => Promise<void>): Promise<void> {
  const desktop = Office;
  const context: unknown = Object.create(desktop.context, {
    platform: { value: desktop.PlatformType.OfficeOnline },
  });
  Object.assign(globalThis, { Office: Object.create(desktop, { context: { value: context } }) as unknown });
  try {
    await action();
  } finally {
    Object.assign(globalThis, { Office: desktop });
  }
}
