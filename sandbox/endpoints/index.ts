import { activateMailing } from './campaigns/activate';
import { deactivateMailing } from './campaigns/deactivate';
import { listMailings } from './campaigns/list';
import { listDatabases } from './databases/list';
import type { Endpoint } from './endpoint';
import { activateScenario } from './workflows/activate';
import { deactivateScenario } from './workflows/deactivate';
import { importAndStartScenario } from './workflows/import-and-start';
import { importAndStartScenarioBatch } from './workflows/import-and-start-batch';
import { importAndStartScenarioBatchTask } from './workflows/import-and-start-batch-task';
import { listScenarios } from './workflows/list';
import { startScenario } from './workflows/start';

/** Every endpoint of the sandbox. */
export const ENDPOINTS: readonly Endpoint[] = [
	startScenario,
	importAndStartScenario,
	importAndStartScenarioBatch,
	importAndStartScenarioBatchTask,
	activateScenario,
	deactivateScenario,
	listScenarios,
	activateMailing,
	deactivateMailing,
	listMailings,
	listDatabases,
];
