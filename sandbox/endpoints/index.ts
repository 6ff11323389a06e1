import { activateMailing } from './campaigns/activate';
import { cloneAnyMailing, cloneTriggerMailing } from './campaigns/clone';
import { deactivateMailing } from './campaigns/deactivate';
import { getMailing } from './campaigns/get';
import { getMailingStatus } from './campaigns/get-status';
import { listMailings } from './campaigns/list';
import { getMailingLog } from './campaigns/log';
import { startBroadcast, startRegular } from './campaigns/start';
import { getTriggerMailing } from './campaigns/triggers/get';
import { importAndStartTriggerMailing } from './campaigns/triggers/import-and-start';
import {
	importAndStartTriggerBatch,
	importAndStartTriggerBatchTask,
} from './campaigns/triggers/import-and-start-batch';
import { listTriggerMailings } from './campaigns/triggers/list';
import { startTriggerMailing } from './campaigns/triggers/start';
import { startTriggerBatch, startTriggerBatchTask } from './campaigns/triggers/start-batch';
import { getDatabaseFields } from './databases/fields-get';
import { listDatabases } from './databases/list';
import type { Endpoint } from './endpoint';
import { getResourceFields } from './resources/fields-get';
import { listResources } from './resources/list';
import { activateScampaign } from './scampaigns/activate';
import { completeScampaign } from './scampaigns/completed';
import { deactivateScampaign } from './scampaigns/deactivate';
import { getScampaign } from './scampaigns/get';
import { getScampaignStatus } from './scampaigns/get-status';
import { listScampaigns } from './scampaigns/list';
import { listSegments } from './segments/list';
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
	getMailing,
	getMailingStatus,
	getMailingLog,
	listMailings,
	cloneAnyMailing,
	startBroadcast,
	startRegular,
	startTriggerMailing,
	importAndStartTriggerMailing,
	startTriggerBatch,
	startTriggerBatchTask,
	importAndStartTriggerBatch,
	importAndStartTriggerBatchTask,
	getTriggerMailing,
	listTriggerMailings,
	cloneTriggerMailing,
	activateScampaign,
	completeScampaign,
	deactivateScampaign,
	getScampaign,
	getScampaignStatus,
	listScampaigns,
	listDatabases,
	getDatabaseFields,
	listResources,
	getResourceFields,
	listSegments,
];
