import { setHost } from "../current";
import { excelHost } from "./excel-host";

/** The first thing that the add-in's pages run: commands work with Excel. */
setHost(excelHost);
