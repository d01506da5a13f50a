/** The only clock that the functions read. */
export { today } from "../commands/today";
