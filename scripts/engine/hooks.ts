import { ExecutionLifecycleHooks } from 'n8n-core';
import type { WorkflowExecuteMode } from 'n8n-workflow';

/** What n8n's engine tells of an execution goes nowhere. */
export const silentHooks = (
	mode: WorkflowExecuteMode,
	executionId: string,
): ExecutionLifecycleHooks =>
	new ExecutionLifecycleHooks(mode, executionId, {
		id: 'workflow-1',
		name: 'Test',
		active: false,
		isArchived: false,
		createdAt: new Date(),
		updatedAt: new Date(),
		activeVersionId: null,
		nodes: [],
		connections: {},
	});
