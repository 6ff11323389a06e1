// A process of its own, run by n8n's Node, which has a driver for SQLite: reads n8n's database while n8n writes it.
// Its parent asks by messages: { workflow } how many executions have ended, { workflow, node, pattern } for what a
// node of theirs has put out.
import { parse } from 'flatted';
import { DatabaseSync } from 'node:sqlite';

const database = new DatabaseSync(process.argv[2], { readOnly: true });

function countEnded(workflow) {
	const ended = database
		.prepare(
			`SELECT count(*) AS executions, sum(status = 'success') AS succeeded, max(stoppedAt) AS last
			FROM execution_entity WHERE workflowId = ? AND stoppedAt IS NOT NULL`,
		)
		.get(workflow);
	return {
		executions: ended.executions,
		succeeded: ended.succeeded ?? 0,
		// n8n writes UTC.
		last: ended.last === null ? 0 : Date.parse(`${ended.last.replace(' ', 'T')}Z`),
	};
}

function countOutput({ workflow, node, pattern }) {
	const rows = database
		.prepare(
			`SELECT data FROM execution_data JOIN execution_entity ON execution_entity.id = executionId
			WHERE workflowId = ?`,
		)
		.iterate(workflow);
	const distinct = new Set();
	let occurrences = 0;
	for (const { data } of rows) {
		const output = parse(data).resultData.runData[node]?.[0]?.data?.main?.[0] ?? [];
		for (const { json } of output) {
			for (const [found] of JSON.stringify(json).matchAll(new RegExp(pattern, 'g'))) {
				occurrences++;
				distinct.add(found);
			}
		}
	}
	return { occurrences, distinct: distinct.size };
}

process.on('message', (message) => {
	process.send('node' in message ? countOutput(message) : countEnded(message.workflow));
});
// The parent's end closes the channel.
process.once('disconnect', () => process.exit());
process.send('ready');
