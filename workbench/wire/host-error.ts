const HTTP_STATUS: Readonly<Record<string, number>> = {
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  InvalidObjectPath: 400,
  InvalidOperationInCellEditMode: 400,
  AccessDenied: 401,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  NotImplemented: 501,
  ApiNotFound: 501,
};

const MESSAGE: Readonly<Record<string, string>> = {
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: "The resource being created already exists.",
  AccessDenied: "You cannot perform the requested operation.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
};

/** An error the host answers with; the client turns it into `OfficeExtension.Error` with the same code. */
export class HostError extends Error {
  readonly httpStatus: number;
  constructor(
    readonly code: string,
    message: string = MESSAGE[code] ?? code,
    readonly location?: string,
  ) {
    super(message);
    this.name = "HostError";
    this.httpStatus = HTTP_STATUS[code] ?? 400;
  }
}

/** For a member of Excel's API that this host does not have: loud, and by name. */
export function notImplemented(member: string): HostError {
  return new HostError("NotImplemented", `NotImplemented ${member}`, member);
}
