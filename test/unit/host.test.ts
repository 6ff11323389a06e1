import { InvalidParameter } from '../../nodes/shared/errors';
import { toOrigin } from '../../nodes/shared/transport/host';

it.each([
	['ru.altkraft.com', 'https://ru.altkraft.com'],
	['altcraft.example.com:8443', 'https://altcraft.example.com:8443'],
	['https://altcraft.example.com', 'https://altcraft.example.com'],
	['http://127.0.0.1:8900', 'http://127.0.0.1:8900'],
	['  ru.altkraft.com/  ', 'https://ru.altkraft.com'],
	['https://altcraft.example.com/api/v1.1', 'https://altcraft.example.com'],
	['altcraft.example.com/api/v1.1/', 'https://altcraft.example.com'],
	['HTTPS://Altcraft.Example.com', 'https://altcraft.example.com'],
	['[::1]:8900', 'https://[::1]:8900'],
	['localhost:8900', 'https://localhost:8900'],
])('takes %j for %s', (host, origin) => {
	expect(toOrigin(host)).toBe(origin);
});

it.each([
	['', "'Host' is empty"],
	['   ', "'Host' is empty"],
	[undefined, "'Host' is empty"],
	['ftp://altcraft.example.com', "'Host' begins with ftp://"],
	['https://altcraft.example.com/login', "'Host' holds the path /login"],
	['altcraft.example.com?a=b', "'Host' holds more than an address"],
	['altcraft.example.com/#', "'Host' holds more than an address"],
	['https://user:secret@altcraft.example.com', "'Host' holds a user name or a password"],
	['alt craft.example.com', "'Host' is not an address"],
	['https://', "'Host' is not an address"],
	['altcraft.example.com:99999', "'Host' is not an address"],
])('refuses %j', (host, message) => {
	expect(() => toOrigin(host)).toThrow(InvalidParameter);
	expect(() => toOrigin(host)).toThrow(message);
});

it('never repeats a password', () => {
	expect(() => toOrigin('https://user:secret@altcraft.example.com')).not.toThrow(/secret/);
});

it('takes no time for a long row of slashes', () => {
	const begun = Date.now();

	expect(() => toOrigin(`altcraft.example.com${'/'.repeat(300_000)}x`)).toThrow('holds the path');
	expect(Date.now() - begun).toBeLessThan(1000);
});
