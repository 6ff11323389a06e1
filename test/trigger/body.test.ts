import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { deflateSync, gzipSync } from 'node:zlib';

import { LIMIT } from '../support/readLimited';
import type { Host } from '../support/webhookRequest';
import { delivered } from './samples';
import { post, useTriggers } from './support';

const listen = useTriggers();

/** A stored node of version 1 still runs, as such: n8n reads every body for it. */
const hosts: Host[] = [
	{ n8n: '2.40', typeVersion: 1.1 },
	{ n8n: '1.123', typeVersion: 1.1 },
	{ n8n: '2.40', typeVersion: 1 },
];

describe.each(hosts)('in n8n $n8n, a node of version $typeVersion:', (host) => {
	describe('the content type', () => {
		it.each([
			undefined,
			'application/json; charset=utf-8',
			'application/json ; charset="UTF-8"',
			'application/octet-stream',
			'application/octet-stream; charset=windows-1251',
			'application/x-www-form-urlencoded',
			'application/vnd.altcraft+json',
			'application/vnd.api+json',
			'text/json',
			'text/plain',
		])('may be %s', async (type) => {
			const trigger = await listen({ host });
			const events = [{ ...delivered, custom_data: { name: 'Анна & Co = 100%' } }];

			const answer = await post(
				trigger,
				JSON.stringify(events),
				type === undefined ? {} : { 'Content-Type': type },
			);

			expect(answer).toMatchObject({ status: 200, body: 'OK' });
			expect(trigger.executions).toEqual([events]);
		});

		it.each(['application/json', 'text/plain', 'application/octet-stream'])(
			'may name a charset that Node knows: %s',
			async (type) => {
				const trigger = await listen({ host });
				const events = [{ ...delivered, custom_data: { name: 'Анна' } }];

				await post(trigger, Buffer.from(JSON.stringify(events), 'utf16le'), {
					'Content-Type': `${type}; charset=UTF-16LE`,
				});

				expect(trigger.executions).toEqual([events]);
			},
		);

		it.each([
			['gzip', undefined, gzipSync],
			['deflate', undefined, deflateSync],
			['gzip', 'application/json', gzipSync],
			['gzip', 'text/json', gzipSync],
		])('may come with a compressed body: %s, %s', async (encoding, type, compress) => {
			const trigger = await listen({ host });

			await post(trigger, compress(JSON.stringify([delivered])), {
				'Content-Encoding': encoding,
				...(type !== undefined && { 'Content-Type': type }),
			});

			expect(trigger.executions).toEqual([[delivered]]);
		});

		it.each(['application/json', 'text/plain', 'application/octet-stream'])(
			'may hide a byte order mark: %s',
			async (type) => {
				const trigger = await listen({ host });

				const marked = `\uFEFF${JSON.stringify([delivered])}`;
				const { status } = await post(trigger, marked, { 'Content-Type': type });

				const isTaken = type !== 'application/json' || host.n8n !== '1.123';
				expect(status).toBe(isTaken ? 200 : 422);
				expect(trigger.executions).toEqual(isTaken ? [[delivered]] : []);
			},
		);
	});

	describe('a body that is not what its type says', () => {
		const json = JSON.stringify([delivered]);
		const xml = '<events><event>open</event></events>';

		it.each([
			['malformed, as text', '[{"event_type": "open"', 'text/plain', 422],
			['malformed, without a type', '[{"event_type": "open"', '', 422],
			['malformed, as JSON: n8n answers', '[{', 'application/json', 422],
			['JSON called XML: n8n answers', json, 'application/soap+xml', 422],
			['XML', xml, 'text/xml', 422],
			['JSON in a charset that Node does not know', json, 'application/json; charset=cp1251', 422],
			['a text in such a charset', json, 'text/plain; charset=windows-1251', 422],
			['a form', '--x--', 'multipart/form-data; boundary=x', 415],
			['parts of another kind', '--x--', 'Multipart/Mixed; boundary=x', 415],
		])('starts nothing and is refused: %s', async (_name, body, type, status) => {
			const trigger = await listen({ host });

			const answer = await post(trigger, body, type === '' ? {} : { 'Content-Type': type });

			expect(answer.status).toBe(status);
			expect(answer.body).not.toMatch(/ok/i);
			expect(trigger.executions).toEqual([]);
		});
	});
});

describe.each(hosts.filter(({ typeVersion }) => typeVersion > 1))(
	'a body that the node reads by itself, in n8n $n8n',
	(host) => {
		const type = { 'Content-Type': 'text/json' };
		const tooLarge = JSON.stringify([{ ...delivered, filler: 'x'.repeat(LIMIT) }]);

		it('is refused with 413 where it is too large, and the connection lives on', async () => {
			const trigger = await listen({ host });

			expect(await post(trigger, tooLarge, type)).toMatchObject({
				status: 413,
				body: 'The body is too large',
			});
			expect(await post(trigger, [delivered], type)).toMatchObject({ status: 200 });
			expect(trigger.executions).toEqual([[delivered]]);
		});

		it.each([
			['with garbage behind it', Buffer.from('garbage')],
			['without', Buffer.alloc(0)],
		])('is refused with 413 where it grows too large when unpacked, %s', async (_name, rest) => {
			const trigger = await listen({ host });
			const bomb = Buffer.concat([gzipSync(tooLarge + tooLarge), rest]);

			const answer = await post(trigger, bomb, { ...type, 'Content-Encoding': 'gzip' });

			expect(answer.status).toBe(413);
			expect(trigger.executions).toEqual([]);
		});

		it('is refused with 413 before it ends where its length is not told', async () => {
			const trigger = await listen({ host });
			const sent = request(trigger.url, { method: 'POST', headers: type });
			const answered = once(sent, 'response');
			const piece = Buffer.alloc(1024 * 1024, ' ');
			Readable.from(Array.from({ length: 40 }, () => piece)).pipe(sent);

			const [response] = (await answered) as [IncomingMessage];
			response.resume();
			await once(sent, 'close');
			expect(response.statusCode).toBe(413);
		});

		it.each([
			['is not compressed as it says', Buffer.from('[{}]')],
			['breaks off', gzipSync(JSON.stringify([delivered])).subarray(0, -12)],
		])('is refused with 400 where it %s', async (_name, bytes) => {
			const trigger = await listen({ host });

			const answer = await post(trigger, bytes, { ...type, 'Content-Encoding': 'gzip' });

			expect(answer).toMatchObject({ status: 400, body: 'The body cannot be read' });
			expect(trigger.executions).toEqual([]);
		});

		it('starts nothing where the sender goes in the middle', async () => {
			const trigger = await listen({ host });
			const headers = { ...type, 'Content-Length': '1000' };
			const sent = request(trigger.url, { method: 'POST', headers });
			sent.on('error', () => undefined);
			sent.write(JSON.stringify([delivered]));
			// Long enough for the node to be reading.
			await wait(100);
			sent.destroy();
			while (trigger.log.length === 0) await wait(5);

			expect(trigger.log).toEqual([['info', expect.stringContaining('with 400') as string]]);
			expect(trigger.executions).toEqual([]);
		});

		it('is not read without the secret', async () => {
			const trigger = await listen({
				host,
				parameters: { authentication: 'bearerToken' },
				credential: { kind: 'bearerToken', token: 'b7Xq-2mNw-9RtL-4vKz' },
			});

			expect(await post(trigger, tooLarge, type)).toMatchObject({ status: 401 });
		});
	},
);
