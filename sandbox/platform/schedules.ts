import type { Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { StartSchedule } from '../schemas/mailing';
import type { Mailing } from '../things/mailings';
import type { Variants } from '../variants';
import type { Platform } from './context';
import { launch } from './mailings';

const MINUTE = 60_000;

type Schedule = Static<typeof StartSchedule>;

/** A minute as a clock shows it somewhere. */
interface LocalTime {
	/** 2026-12-31T10:00 */
	readonly text: string;
	/** In the order of {@link TIMES}. */
	readonly parts: readonly number[];
}

/** The lists of a schedule (page "Start schedule object"). */
const TIMES = [
	'start_years',
	'start_months',
	'start_mdays',
	'start_hours',
	'start_mins',
	'start_wdays',
] as const;

/**
 * Sends the active mailings whose time came after `since` and not after `until`, minute by minute. Of a list that is
 * empty, every value is meant; a schedule without any time sends nothing.
 */
export function sendScheduled(
	{ since, until }: { readonly since: Date; readonly until: Date },
	platform: Omit<Platform, 'now'>,
): void {
	const first = Math.floor(since.getTime() / MINUTE) + 1;
	const last = Math.floor(until.getTime() / MINUTE);
	if (first > last) return;
	const planned = platform.state.mailings.flatMap((mailing) => {
		const schedule = scheduleOf(mailing);
		return mailing.isActive && schedule !== undefined ? [{ mailing, schedule }] : [];
	});
	if (planned.length === 0) return;
	for (let minute = first; minute <= last; minute++) {
		const now = new Date(minute * MINUTE);
		for (const { mailing, schedule } of planned) {
			const time = localTime(now, zoneOf(schedule, platform.variants));
			if (!isTime(schedule, time) || wasSentFor(mailing, time)) continue;
			const { source } = mailing;
			const details = { source, limit: null, content: null, attachments: [] };
			launch(mailing, { ...details, scheduledFor: time.text }, { ...platform, now });
		}
	}
}

/** The schedule of a mailing that has a time in it. */
function scheduleOf({ settings: { start_schedule: schedule } }: Mailing): Schedule | undefined {
	const isPlanned =
		Value.Check(StartSchedule, schedule) && TIMES.some((name) => schedule[name]?.length);
	return isPlanned ? schedule : undefined;
}

const isTime = (schedule: Schedule, { parts }: LocalTime): boolean =>
	TIMES.every((name, index) => {
		const wanted = schedule[name] ?? [];
		return wanted.length === 0 || wanted.includes(parts[index] ?? Number.NaN);
	});

/** Where a clock is turned back, an hour comes twice: nothing is sent a second time. */
const wasSentFor = ({ launches }: Mailing, { text }: LocalTime): boolean =>
	launches.some(({ scheduledFor = '' }) => scheduledFor >= text);

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** Whose clock a schedule goes by: that of `tz`, which no page explains, or the platform's. */
function zoneOf({ tz = '' }: Schedule, { scheduleTimeZone }: Variants): string {
	return isZone(tz) ? tz : scheduleTimeZone;
}

function isZone(name: string): boolean {
	try {
		return name !== '' && formatFor(name).resolvedOptions().timeZone !== '';
	} catch {
		return false;
	}
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
	const known = FORMATS.get(timeZone);
	if (known !== undefined) return known;
	const format = new Intl.DateTimeFormat('sv-SE', {
		...{ timeZone, calendar: 'gregory', hourCycle: 'h23' },
		...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
	});
	FORMATS.set(timeZone, format);
	return format;
}

function localTime(moment: Date, timeZone: string): LocalTime {
	// The form of this language is the international one.
	const text = formatFor(timeZone).format(moment).replace(' ', 'T');
	const weekday = new Date(`${text}Z`).getUTCDay();
	return { text, parts: [...text.split(/\D/).map(Number), weekday] };
}
