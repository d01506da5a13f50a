import { RIBBON_SERVICE } from "../../../workbench/host/ribbon-service";
import { mayChange } from "../../../workbench/page/session/watch-batches";
import { ActionType, PathType, type Action } from "../../../workbench/wire/protocol";

const batchOf = (...actions: Partial<Action>[]) => ({
  Actions: actions.map((action, index) => ({ Id: index, ActionType: 0, ObjectPathId: 0, ...action })),
  ObjectPaths: {},
});

describe("which requests of the add-in leave unsaved changes", () => {
  test("reading the workbook does not", () => {
    expect(
      mayChange(
        batchOf(
          { ActionType: ActionType.Instantiate },
          { ActionType: ActionType.Query },
          { ActionType: ActionType.Method, Name: "GetCount" },
          { ActionType: ActionType.Method, Name: "_KeepReference" },
        ),
      ),
    ).toBe(false);
  });

  test("choosing a sheet or a range does not", () => {
    expect(mayChange(batchOf({ ActionType: ActionType.Method, Name: "Activate" }))).toBe(false);
    expect(mayChange(batchOf({ ActionType: ActionType.Method, Name: "Select" }))).toBe(false);
  });

  test("setting a property does: a print setting is kept in the file, though no cell shows it", () => {
    expect(mayChange(batchOf({ ActionType: ActionType.SetProperty, Name: "Orientation" }))).toBe(true);
  });

  test("switching a button of the ribbon does not: no file keeps it", () => {
    const ribbon = { Id: 1, ObjectPathType: PathType.NewObject, Name: RIBBON_SERVICE };
    const set = batchOf({ ActionType: ActionType.SetProperty, Name: "Enabled" });
    expect(mayChange({ ...set, ObjectPaths: { 1: ribbon } })).toBe(false);
  });

  test("a method that acts does", () => {
    expect(mayChange(batchOf({ ActionType: ActionType.Method, Name: "Protect" }))).toBe(true);
    expect(mayChange(batchOf({ ActionType: ActionType.Method, Name: "Delete" }))).toBe(true);
  });

  test("a method that makes something does, a chart say; one that finds something does not", () => {
    const path = (Name: string) => ({
      Actions: [],
      ObjectPaths: { 5: { Id: 5, ObjectPathType: PathType.Method, Name } },
    });
    expect(mayChange(path("Add"))).toBe(true);
    expect(mayChange(path("GetUsedRangeOrNullObject"))).toBe(false);
  });

  test("having a function of the spreadsheet calculated does not", () => {
    const paths = {
      3: { Id: 3, ObjectPathType: PathType.Property, Name: "Functions" },
      5: { Id: 5, ObjectPathType: PathType.Method, Name: "Date", ParentObjectPathId: 3 },
    };
    expect(mayChange({ Actions: [], ObjectPaths: paths })).toBe(false);
  });
});
