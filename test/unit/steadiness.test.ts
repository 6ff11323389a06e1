import { isSurelySteady } from '../../nodes/shared/run/steadiness';

describe('an expression is surely the same in another try', () => {
	it.each([
		'=text without an expression',
		'={{ $json.email }}',
		'={{ $json["first name"].trim().toUpperCase() }}',
		'=Dear {{ $json.first }}, order {{ $json.order.number }}!',
		'={{ $json.total > 100 ? \'gold\' : "silver" }}',
		'={{ Math.round($json.total * 100) / 100 }}',
		'={{ { name: $json.name, "total": $json.total.toFixed(2) } }}',
		"={{ $('Form').item.json.email.toLowerCase() }}",
		'={{ $input.all().length }}',
		'={{ $json.phone.replace(/[^\\d+]/g, "") }}',
		'={{ $json.list.join(", ") }}',
		'={{ $ifEmpty($json.name, "friend") }}',
		'={{ $json.random + $json.date + $json.now }}',
		'={{ { ...$json } }}',
		'={{ $json?.first ?? "" }}',
		'={{ `plain` + $json.a }}',
	])('%s', (expression) => {
		expect(isSurelySteady(expression)).toBe(true);
	});
});

describe('an expression may be another one in another try', () => {
	it.each([
		'={{ $now }}',
		'={{ $json.name + $today }}',
		'={{ $json.since.toDateTime().diffToNow("days") }}',
		'={{ $json.since + +new Date }}',
		'={{ Date["now"]() }}',
		'={{ Date.now() }}',
		'={{ $json.list.map(Math.random) }}',
		'={{ Math.random() }}',
		'={{ Math["random"]() }}',
		'={{ (Math).random() }}',
		'={{ [Math][0].random() }}',
		'={{ $json.a.constructor.constructor("return Date.now()")() }}',
		'={{ $json["a"]["toString"]() }}',
		'={{ (() => Date.now())() }}',
		'={{ new Date }}',
		'={{ typeof Date.now() }}',
		'={{ performance.now() }}',
		'={{ crypto.randomUUID() }}',
		'={{ $json.list.randomItem() }}',
		'={{ `${Date.now()}` }}',
		'={{ /* a comment */ $json.a }}',
		'={{ $json.a // }}',
		'={{ "}}" + Date.now() + "{{" }}',
		'={{ {a: {b: 1}} + Date.now() }}',
		'={{ $json.a }} and {{ Date.now()',
		'={{ $("Other").params.at }}',
		'={{ $json.a in Date }}',
		'={{ { now() { return Date.now() } } }}',
		'={{ $getWorkflowStaticData("global").count }}',
	])('%s', (expression) => {
		expect(isSurelySteady(expression)).toBe(false);
	});
});

it('takes its time in step with the length of what it reads', () => {
	const long = `={{ ${'$json.a + '.repeat(50_000)}1 }}`;
	expect(isSurelySteady(long)).toBe(true);
	expect(isSurelySteady(`={{ ${'{{ '.repeat(50_000)} }}`)).toBe(false);
});
