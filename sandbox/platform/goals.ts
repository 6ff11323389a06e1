import type { GoalBody } from '../schemas/goals';
import type { MatchingMode } from '../schemas/matching';
import type { Goal } from '../things/goals';
import type { Profile } from '../things/profiles';
import type { Context } from './context';
import { AltcraftError } from './errors';
import { invalidParameter } from './invalid-parameter';
import { findProfile, profileNotFound } from './matching';
import { readTime } from './times';
import { sendTrigger } from './triggers';
import { findVisible } from './visibility';

const MODES: readonly MatchingMode[] = ['email', 'email_profile', 'phone', 'profile_id', 'custom'];

/** In bytes. */
const LARGEST_DATA = 1024;

/** What a goal's name may hold (user guide); digits are not named there. */
const NAME = /^[\p{Script=Latin}А-Яа-яЁё\d \t\p{Sc}!#$%&*+\-.,:;'=?@^_()[\]/\\|]+$/u;

/** Notes what a profile did: its goals, its supplier, and the trigger mailings that wait for pixels. */
export function registerGoals(body: GoalBody, context: Context): void {
	const goals = goalsOf(body, context);
	const database = findVisible(context.state.databases, body.db_id, 'database', context);
	if (!context.state.pixels.some(({ id }) => id === body.pixel_id)) {
		throw new AltcraftError(404, 'pixel');
	}
	const at = readTime(body.date, 'date', context) ?? context.now;
	const pixelData = pixelDataOf(body, context);
	const mode = body.matching ?? 'email';
	const profile = findProfile(
		{ ...body, matching: mode },
		{ database, namedByPage: MODES },
		context,
	);
	if (profile === undefined) throw profileNotFound(context);
	const { referer, user_agent, accept_language, client_ip } = body;
	const slot = body.is_test === true ? context.state.testGoals : context.state.goals;
	for (const { goal, value = null } of goals) {
		slot.push({
			...{ profileId: profile.id, pixelId: body.pixel_id, goal, value, at },
			...{ vendor: body.vendor ?? null, pixelData, requestId: context.requestId },
			visit: { referer, user_agent, accept_language, client_ip },
		} satisfies Goal);
	}
	if (body.enrich_profile !== false && body.vendor !== undefined) {
		const data = { ...profile.data, _vendor: body.vendor };
		context.state.profiles.save({ ...profile, data, updatedAt: context.now });
	}
	if (body.skip_triggers !== true && body.is_test !== true) sendTriggers(profile, context);
}

/** One goal or a list of them: not both, and not neither. */
function goalsOf({ goal, value, goals }: GoalBody, context: Context) {
	if ((goal === undefined) === (goals === undefined)) {
		throw invalidParameter(context, 'goal or goals');
	}
	const all = goals ?? [{ goal: goal ?? '', ...(value !== undefined && { value }) }];
	for (const { goal: name } of all) {
		const isNamed = context.variants.goalDigits === 'accepted' || !/\d/.test(name);
		if (!NAME.test(name) || !isNamed) throw invalidParameter(context, `goal ${name}`);
	}
	return all;
}

function pixelDataOf({ pixel_data: data = {} }: GoalBody, context: Context) {
	const isNested = Object.values(data).some(
		(value) => typeof value === 'object' && value !== null && !Array.isArray(value),
	);
	const isLarge = Buffer.byteLength(JSON.stringify(data)) > LARGEST_DATA;
	if (isNested || isLarge) throw invalidParameter(context, 'pixel_data');
	return data;
}

/** Which goals a trigger mailing waits for is not told by its page: each that is active goes out. */
function sendTriggers(profile: Profile, context: Context): void {
	const waiting = context.state.mailings.filter(
		({ triggerType, isActive, source }) =>
			triggerType === 'pixel' && isActive && source.id === profile.databaseId,
	);
	for (const mailing of waiting) {
		const database = findVisible(context.state.databases, profile.databaseId, 'database', context);
		sendTrigger(
			{ mailing, database, sends: true },
			[profile],
			{
				...{ content: null, customData: null, attachments: [] },
				...{ subscriptionFilter: null, delay: null },
			},
			context,
		);
	}
}
