/** A field as the fields_get requests show it; types by the platform's own names. */
export interface FieldDescription {
	readonly name: string;
	readonly title: string;
	readonly type: string;
	/** The list of valid values, where there is one. */
	readonly dictionary?: string;
}

/**
 * Titled fields of every database (Types of fields in the database page). The names of the types
 * are those seen elsewhere (int, unicode, enum); date, ip and phones are inferred.
 */
export const TITLED_SYSTEM_FIELDS: readonly FieldDescription[] = [
	{ name: 'email', title: 'Email', type: 'unicode' },
	{ name: 'phones', title: 'Phones', type: 'phones' },
	{ name: '_fname', title: 'Name', type: 'unicode' },
	{ name: '_lname', title: 'Last name', type: 'unicode' },
	{ name: '_bdate', title: 'Date of birth', type: 'date' },
	{ name: '_sex', title: 'Gender', type: 'enum' },
	{ name: '_regdate', title: 'Date of reg.', type: 'date' },
	{ name: '_regip', title: 'IP of reg.', type: 'ip' },
	{ name: '_regcity', title: 'City reg.', type: 'unicode' },
	{ name: '_regcountry', title: 'Country reg.', type: 'unicode' },
	{ name: '_regurl', title: 'Link reg.', type: 'unicode' },
	{ name: '_ip', title: 'IP address', type: 'ip' },
	{ name: '_city', title: 'City', type: 'unicode' },
	{ name: '_country', title: 'Country', type: 'unicode' },
	{ name: '_region', title: 'Region', type: 'unicode' },
	{ name: '_postal_code', title: 'Index', type: 'unicode' },
	{ name: '_tz', title: 'Time zone', type: 'unicode' },
	{ name: '_vendor', title: 'Supplier', type: 'unicode' },
];

/** Fields that every database has (Profile data object page, and _os of an example). */
export const SYSTEM_FIELDS: ReadonlySet<string> = new Set([
	...TITLED_SYSTEM_FIELDS.map(({ name }) => name),
	'_status',
	'_browser',
	'_os',
]);

/** Fields of every subscription (Get resource subscription fields page, whose example is cut). */
export const SUBSCRIPTION_FIELDS: readonly FieldDescription[] = [
	{ name: '_device_type', title: 'Device type', type: 'unicode', dictionary: 'devices' },
	{ name: '_device_model', title: 'Device model', type: 'unicode' },
	{ name: '_device_name', title: 'Device name', type: 'unicode' },
	{ name: '_os', title: 'Platform', type: 'unicode', dictionary: 'oses' },
	{ name: '_os_ver', title: 'Platform version', type: 'version' },
	{ name: '_os_tz', title: 'Platform time zone', type: 'unicode', dictionary: 'tz' },
	{ name: '_os_language', title: 'Platform language', type: 'unicode', dictionary: 'languages' },
	{ name: '_ad_track', title: 'Ad tracking allowed', type: 'bool' },
	{ name: '_ad_id', title: 'Ad identifier', type: 'unicode' },
	{ name: '_app_id', title: 'Application ID', type: 'unicode' },
	{ name: '_app_iid', title: 'Application installation ID', type: 'unicode' },
];
