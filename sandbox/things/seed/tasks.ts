import type { Download } from '../downloads';
import type { Task } from '../tasks';

/** The task of the page "Uploading profiles to a file", which is done, and the path of its file. */
const TASK_ID = 'ecd371a8-2229-48bb-bc3e-de7d39cd3051';
const PATH = 'data/4cf435e8-9921-4666-a39e-03ecbf57527e/1_database_export.csv';

const ROWS = ['email,_fname', 'john@example.com,John', 'mary@example.com,Mary'];

/** As often as a task is asked for until it tells that it is done. */
const MANY_POLLS = 100;

export const seedTasks = (): Task[] => [
	{
		id: TASK_ID,
		target: { kind: 'database', id: 1, name: 'Shop customers' },
		total: ROWS.length - 1,
		outcomes: null,
		result: {
			errors: [],
			source_id: 1,
			total: ROWS.length - 1,
			type: 'database',
			urls: [`/api/download/${PATH}`],
		},
		polls: MANY_POLLS,
		requestId: null,
		at: new Date(),
	},
];

/** The files of these tasks, by their paths below /api/download/. */
export const seedDownloads = (): Map<string, Download> =>
	new Map([
		[
			PATH,
			{
				mimeType: 'text/csv',
				content: new TextEncoder().encode(ROWS.map((row) => `${row}\n`).join('')),
				at: new Date(),
			},
		],
	]);
