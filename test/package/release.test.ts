import { documents, read, sources } from './support';

interface Manifest {
	version: string;
	homepage: string;
	bugs: { url: string };
	repository: { url: string };
}

const { version, homepage, bugs, repository } = JSON.parse(read('package.json')) as Manifest;
const changelog = read('CHANGELOG.md');
const [released] = [...changelog.matchAll(/^## \[(\d[^\]]*)\] - \d{4}-\d{2}-\d{2}$/gm)].map(
	(match) => match[1],
);

describe('the address of the repository', () => {
	const address = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');

	it('is that of the homepage and the issues', () => {
		expect([homepage, bugs.url]).toEqual([`${address}#readme`, `${address}/issues`]);
	});

	/** All that holds an address on GitHub: there is no other repository that this one links to. */
	const places = [...documents(), ...sources()].filter((path) =>
		read(path).includes('github.com/'),
	);

	it.each(places)('is that in %s', (path) => {
		const others = [...read(path).matchAll(/https:\/\/github\.com\/[^\s'")]*/g)]
			.map(([url]) => url)
			.filter((url) => !url.startsWith(address));

		expect(others).toEqual([]);
	});
});

describe('before the first release', () => {
	/** What is true until then, in the words of the pages. */
	const unreleased =
		/not on npm yet|ещё нет в npm|No version is published yet|What is to be 0\.1\.0/;

	it('these pages say so, and later none', () => {
		expect(documents().filter((path) => unreleased.test(read(path)))).toEqual(
			released === undefined
				? [
						'CHANGELOG.md',
						'README.md',
						'README.ru.md',
						'docs/connect.md',
						'docs/ru/connect.md',
						'docs/verification.md',
					]
				: [],
		);
	});
});

it('the newest version in the changelog is that of package.json', () => {
	expect(released ?? '0.1.0').toBe(version);
});
