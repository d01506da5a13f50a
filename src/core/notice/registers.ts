import { airBoilers } from "./2020-14/registers/air-boilers";
import { airCoalLedger } from "./2020-14/registers/air-coal-ledger";
import { airCoalOutlets } from "./2020-14/registers/air-coal-outlets";
import { airDiesel } from "./2020-14/registers/air-diesel";
import { airEmergency } from "./2020-14/registers/air-emergency";
import { airFurnaces } from "./2020-14/registers/air-furnaces";
import { airKeyDischargers } from "./2020-14/registers/air-key-dischargers";
import { airMines } from "./2020-14/registers/air-mines";
import { airNegativeList } from "./2020-14/registers/air-negative-list";
import { airNonroad } from "./2020-14/registers/air-nonroad";
import { airPermits } from "./2020-14/registers/air-permits";
import { airScattered } from "./2020-14/registers/air-scattered";
import { airStacks } from "./2020-14/registers/air-stacks";
import { airVoc } from "./2020-14/registers/air-voc";
import { allDeliverables } from "./2020-14/registers/all-deliverables";
import { allDisclosure } from "./2020-14/registers/all-disclosure";
import { fourDuties } from "./2020-14/registers/four-duties";
import { fourGoals } from "./2020-14/registers/four-goals";
import { fourMeasures } from "./2020-14/registers/four-measures";
import { fourProblems } from "./2020-14/registers/four-problems";
import { soilBlackWater } from "./2020-14/registers/soil-black-water";
import { soilCadmium } from "./2020-14/registers/soil-cadmium";
import { soilControl } from "./2020-14/registers/soil-control";
import { soilDumps } from "./2020-14/registers/soil-dumps";
import { soilFarmland } from "./2020-14/registers/soil-farmland";
import { soilHazwaste } from "./2020-14/registers/soil-hazwaste";
import { soilKeyUnits } from "./2020-14/registers/soil-key-units";
import { soilLivestock } from "./2020-14/registers/soil-livestock";
import { soilSites } from "./2020-14/registers/soil-sites";
import { soilTailings } from "./2020-14/registers/soil-tailings";
import { soilUnsurveyed } from "./2020-14/registers/soil-unsurveyed";
import { waterCards } from "./2020-14/registers/water-cards";
import { waterDrills } from "./2020-14/registers/water-drills";
import { waterDrinking } from "./2020-14/registers/water-drinking";
import { waterOutfalls } from "./2020-14/registers/water-outfalls";
import { waterSourceIssues } from "./2020-14/registers/water-source-issues";
import { waterSources } from "./2020-14/registers/water-sources";
import { waterSupplies } from "./2020-14/registers/water-supplies";
import { waterTenSmall } from "./2020-14/registers/water-ten-small";
import type { Register } from "./model/register";

/** The 39 registers that the notice calls for: those of air, water and soil, then those of all three. */
export const registers: readonly Register[] = [
  airVoc,
  airKeyDischargers,
  airCoalOutlets,
  airCoalLedger,
  airScattered,
  airBoilers,
  airFurnaces,
  airNonroad,
  airMines,
  airEmergency,
  airPermits,
  airStacks,
  airDiesel,
  airNegativeList,
  waterTenSmall,
  waterOutfalls,
  waterSources,
  waterSourceIssues,
  fourProblems,
  fourGoals,
  fourMeasures,
  fourDuties,
  waterCards,
  waterDrinking,
  waterDrills,
  waterSupplies,
  soilSites,
  soilControl,
  soilUnsurveyed,
  soilFarmland,
  soilBlackWater,
  soilCadmium,
  soilTailings,
  soilKeyUnits,
  soilLivestock,
  soilDumps,
  soilHazwaste,
  allDisclosure,
  allDeliverables,
];
