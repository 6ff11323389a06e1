import { choiceField } from '../../../shared/fields/kit/choice';
import type { Field } from '../../../shared/fields/kit/field';
import { chosen, shownIf } from '../../../shared/fields/kit/shownIf';
import { channelField, CHANNELS } from '../../../shared/fields/profile/address';
import { databaseId } from '../../../shared/fields/profile/databaseId';
import { resourceId } from './target';

/**
 * How far a change of all subscriptions of a database goes. What narrows it down is chosen and then required, so that
 * an expression that gives nothing never widens it.
 *
 * @param verb as the editor says it: "Suspend"
 */
export function affected(verb: string): Field[] {
	const affects = choiceField(
		{
			displayName: verb,
			name: 'affects',
			default: 'resource',
			description: 'Whose subscriptions this is about, within the database',
		},
		[
			{ name: 'Everything in a Channel', value: 'channel' },
			{ name: 'Everything in a Channel of a Resource', value: 'resourceAndChannel' },
			{ name: 'Everything in a Resource', value: 'resource' },
			{ name: 'Everything in the Database', value: 'database' },
		],
	);
	return [
		databaseId,
		affects,
		shownIf(chosen(affects, 'resource', 'resourceAndChannel'), resourceId),
		shownIf(
			chosen(affects, 'channel', 'resourceAndChannel'),
			channelField(CHANNELS, 'Where these subscriptions reach people'),
		),
	];
}
