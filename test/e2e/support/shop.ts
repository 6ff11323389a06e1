import type { Sandbox } from '../../../sandbox/server';
import { outputOf, type Execution } from '../../../scripts/n8n/execution';

/** What requests have moved of a member's points: the external ID, what it was, how many and what became of it. */
export const movedBy = ({ state }: Sandbox, profileId: string): string[][] =>
	state.pointsTransactions
		.filter((one) => one.profileId === profileId && one.requestId !== null)
		.map(({ eid, type, amount, state: became }) => [eid, type, amount, became]);

/** The promo codes of a program that a profile has. */
export const codesOf = ({ state }: Sandbox, programId: number, profileId: string): string[] =>
	state.promoCodes
		.filter((one) => one.programId === programId)
		.filter(({ attachments }) => attachments.some((one) => one.profileId === profileId))
		.map(({ code }) => code);

/** What trigger mailings have sent, and to whom. */
export const messagesOf = ({ state }: Sandbox) =>
	state.triggerLaunches.map(({ mailingId, profileId, content }) => ({
		mailingId,
		profileId,
		content,
	}));

/** The data of a node's output items. */
export const jsonOf = (execution: Execution, node: string) =>
	outputOf(execution, node).map(({ json }) => json);

/** Whether they say that they had been carried out before. */
export const duplicatesIn = (execution: Execution, node: string) =>
	jsonOf(execution, node).map(({ duplicate }) => duplicate);
