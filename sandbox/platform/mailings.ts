import type { AttachBody } from '../schemas/attach';
import { readAttachments } from './attachments';
import type { Context, Platform } from './context';
import { AltcraftError } from './errors';
import { invalidParameter } from './invalid-parameter';
import type { AudienceSource, LogEntry, Mailing, MailingLaunch } from '../things/mailings';
import { nextId } from './objects';
import { profilesIn } from './segments';
import { sendMailing } from './send-mailing';
import type { Profile } from '../things/profiles';
import { findVisible } from './visibility';

/** The mailing with an id, of one type where a type is asked for. Throws 404. */
export function findMailing(id: number, type: Mailing['type'] | null, context: Context): Mailing {
	const mailing = findVisible(context.state.mailings, id, type ?? 'mailing', context);
	if (type !== null && mailing.type !== type) {
		throw new AltcraftError(404, `${type} ${String(id)}`);
	}
	return mailing;
}

/** Whether a launch sends anything. Throws when a mailing that cannot be launched is an error. */
export function isLaunchable(isReady: boolean, mailing: Mailing, context: Context): boolean {
	const { inactiveMailingStart } = context.variants;
	if (!isReady && inactiveMailingStart !== 'accepted') {
		throw new AltcraftError(
			inactiveMailingStart,
			`mailing ${String(mailing.id)} is not launchable`,
		);
	}
	return isReady;
}

/** Parameters of a launch to an audience (Activate mailing, Launch a broadcast mailing). */
export interface AudienceLaunchBody {
	readonly override_source_type?: 'list' | 'segment';
	readonly override_source_id?: number;
	readonly override_limit?: number;
	readonly content?: Record<string, unknown>;
	readonly attach?: AttachBody;
}

/** A launch that is in order, not yet carried out. */
export type AudienceLaunch = () => void;

/**
 * Reads a launch to the mailing's own audience or to another one. Throws an incorrect request
 * for half an override, and 404 when the other audience does not exist.
 */
export function readAudienceLaunch(
	mailing: Mailing,
	body: AudienceLaunchBody,
	context: Context,
): AudienceLaunch {
	const source = readSource(mailing, body, context);
	const attachments = readAttachments(body.attach, context);
	const { override_limit: limit = null, content = null } = body;
	return () => {
		launch(mailing, { source, limit, content, attachments }, context);
	};
}

/** Sends a mailing to an audience, to as many as the launch allows, or else the mailing itself. */
export function launch(
	mailing: Mailing,
	details: Omit<MailingLaunch, 'mailingId' | 'requestId' | 'at'>,
	context: Platform,
): void {
	const { source, limit } = details;
	const { requestId, now: at } = context;
	mailing.launches.push({ mailingId: mailing.id, ...details, requestId, at });
	log(mailing, { message: 'Campaign started', state: 'start' }, context);
	const most = limit ?? (Number(mailing.settings.limit) || undefined);
	const profiles = profilesOf(source, context).slice(0, most);
	const segmentId = source.type === 'segment' ? source.id : 0;
	sendMailing(mailing, profiles, { segmentId }, context);
	log(mailing, { message: 'Campaign finished', state: 'end' }, context);
}

function readSource(mailing: Mailing, body: AudienceLaunchBody, context: Context): AudienceSource {
	const { override_source_type: type, override_source_id: id } = body;
	if (type === undefined && id === undefined) return mailing.source;
	if (type === undefined || id === undefined) {
		throw invalidParameter(context, 'override_source_type and override_source_id go together');
	}
	const sources = type === 'list' ? context.state.databases : context.state.segments;
	return {
		type,
		id: findVisible<{ id: number; groups: readonly number[] }>(sources, id, type, context).id,
	};
}

/** The profiles of a database or of a segment. */
function profilesOf({ type, id }: AudienceSource, { state }: Platform): Profile[] {
	if (type === 'list') return state.profiles.all().filter(({ databaseId }) => databaseId === id);
	const segment = state.segments.find((one) => one.id === id);
	return segment === undefined ? [] : profilesIn(segment, state);
}

/** Adds an entry to a mailing's log; an INFO without a state unless it says otherwise. */
export function log(
	mailing: Mailing,
	entry: Pick<LogEntry, 'message'> & Partial<LogEntry>,
	context: Platform,
): void {
	mailing.log.push({ level: 'INFO', state: '', value: '', time: context.now, ...entry });
}

/** Switches a mailing on or off. */
export function switchMailing(mailing: Mailing, isActive: boolean, context: Context): void {
	mailing.isActive = isActive;
	mailing.updatedAt = context.now;
}

/** Adds an inactive copy with an id of its own and returns it (Clone mailing page). */
export function cloneMailing(
	mailing: Mailing,
	name: string | undefined,
	context: Context,
): Mailing {
	const { mailings } = context.state;
	const copy: Mailing = {
		...mailing,
		id: nextId(mailings),
		name: name ?? `Clone of ${mailing.name}`,
		isActive: false,
		isCompleted: false,
		updatedAt: context.now,
		log: [],
		launches: [],
	};
	mailings.push(copy);
	return copy;
}
