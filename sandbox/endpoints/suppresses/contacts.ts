import { type TProperties, type TSchema, Type } from '@sinclair/typebox';
import type { AnswerFields } from '../../platform/answer-fields';
import type { Context } from '../../platform/context';
import { invalidParameter } from '../../platform/invalid-parameter';
import { addContact, isContact, matchContact, removeContact } from '../../platform/suppression';
import { findVisible } from '../../platform/visibility';
import { Id, requestBody } from '../../schemas/common';
import {
	CONTACT_TYPES,
	type ContactType,
	type SuppressionList,
} from '../../things/suppression-lists';
import type { PresenceName } from '../../variants';
import { defineEndpoint, type Endpoint } from '../endpoint';

/** How the pages of a type of contacts call things: the parameters, and the words of the titles. */
interface Names {
	readonly one: string;
	readonly many: string;
	readonly title: string;
	readonly titles: string;
	/** The key of the last total of adding many. */
	readonly total: 'total_updated' | 'total_invalid';
	/** Whether an example tells in data what was added. */
	readonly tellsAdded: boolean;
	/** Whether an example has data: null where one is removed. */
	readonly hasData: boolean;
	readonly removeAll?: PresenceName;
}

const NAMES: Readonly<Record<ContactType, Names>> = {
	email: {
		one: 'email',
		many: 'emails',
		title: 'email',
		titles: 'emails',
		total: 'total_updated',
		tellsAdded: false,
		hasData: false,
		removeAll: 'suppressionEmailsRemove',
	},
	phone: {
		one: 'value',
		many: 'values',
		title: 'phone number',
		titles: 'phones',
		total: 'total_invalid',
		tellsAdded: true,
		hasData: true,
	},
	domain: {
		one: 'domain',
		many: 'domains',
		title: 'domain',
		titles: 'domains',
		total: 'total_updated',
		tellsAdded: true,
		hasData: true,
		removeAll: 'suppressionDomainsRemove',
	},
};

const Filled = Type.String({ minLength: 1 });

/** The actions with the contacts of a suppression list: five for each type. */
export const suppressionContactRequests = CONTACT_TYPES.flatMap((type) => [
	checkOf(type, NAMES[type]),
	addOf(type, NAMES[type]),
	addManyOf(type, NAMES[type]),
	removeOf(type, NAMES[type]),
	removeAllOf(type, NAMES[type]),
]);

/** The body of an action: the list, and the contacts under the name of their type. */
function contactBody(name: string, contacts: TSchema) {
	const named: TProperties = { [name]: contacts };
	return requestBody({ ...named, id: Id });
}

/** A parameter whose name depends on the type of the contacts. */
function given(body: Readonly<Record<string, unknown>>, name: string): unknown {
	return body[name];
}

function findList(id: number, context: Context): SuppressionList {
	return findVisible(context.state.suppressionLists, id, 'suppression list', context);
}

function checkOf(type: ContactType, { one, title }: Names): Endpoint {
	return defineEndpoint({
		page: `Check if ${title} is suppressed`,
		path: `/suppresses/${type}_check`,
		body: contactBody(one, Filled),
		right: 'list',
		changes: false,
		handle: (body, context) => {
			const list = findList(body.id, context);
			const { any, email, domain, phone } = matchContact(
				list,
				type,
				read(type, given(body, one), context),
			);
			const isShort = type === 'domain' && context.variants.suppressionCheck === 'asExamples';
			if (isShort) return { matched: any };
			return { matched: any, email_matched: email, domain_matched: domain, phone_matched: phone };
		},
	});
}

function addOf(type: ContactType, { one, title, tellsAdded }: Names): Endpoint {
	return defineEndpoint({
		page: `Add ${title} to suppression list`,
		path: `/suppresses/${type}_add`,
		body: contactBody(one, Filled),
		right: 'edit',
		changes: true,
		handle: (body, context): AnswerFields => {
			const list = findList(body.id, context);
			const value = read(type, given(body, one), context);
			const isNew = addContact(list, type, value);
			const { suppressionAdd } = context.variants;
			const isTold = suppressionAdd === 'asExamples' ? tellsAdded : suppressionAdd === 'told';
			return isTold ? { data: { [value]: isNew } } : {};
		},
	});
}

function addManyOf(type: ContactType, { many, titles, total }: Names): Endpoint {
	return defineEndpoint({
		page: `Add multiple ${titles} to suppression list`,
		path: `/suppresses/${type}s_add`,
		body: contactBody(many, Type.Array(Type.String(), { minItems: 1 })),
		right: 'edit',
		changes: true,
		handle: (body, context) => {
			const list = findList(body.id, context);
			const contacts = given(body, many);
			const values: unknown[] = Array.isArray(contacts) ? contacts : [];
			const valid = values.filter(
				(value): value is string => typeof value === 'string' && isContact(type, value),
			);
			const added = valid.filter((value) => addContact(list, type, value)).length;
			const { suppressionTotals } = context.variants;
			const key = suppressionTotals === 'asExamples' ? total : suppressionTotals;
			return {
				total_count: values.length,
				total_imported: added,
				total_duplicated: valid.length - added,
				[key]: key === 'total_invalid' ? values.length - valid.length : 0,
			};
		},
	});
}

function removeOf(type: ContactType, { one, title, hasData }: Names): Endpoint {
	return defineEndpoint({
		page: `Remove ${title} from suppression list`,
		path: `/suppresses/${type}_remove`,
		body: contactBody(one, Filled),
		right: 'edit',
		changes: true,
		handle: (body, context): AnswerFields => {
			removeContact(findList(body.id, context), type, String(given(body, one)));
			return hasData ? { data: null } : {};
		},
	});
}

/** The page of the phones alone was found; the paths of the other two are by analogy. */
function removeAllOf(type: ContactType, { titles, removeAll }: Names): Endpoint {
	return defineEndpoint({
		page: `Remove all ${type === 'phone' ? 'phone numbers' : titles} from suppression list`,
		path: `/suppresses/${type}s_remove`,
		...(removeAll === undefined ? {} : { inferred: removeAll }),
		body: requestBody({ id: Id }),
		right: 'edit',
		changes: true,
		handle: ({ id }, context) => {
			const contacts = findList(id, context).contacts[type];
			const { size } = contacts;
			contacts.clear();
			return { removed_count: size };
		},
	});
}

function read(type: ContactType, value: unknown, context: Context): string {
	if (typeof value === 'string' && isContact(type, value)) return value;
	throw invalidParameter(context, `this is no ${NAMES[type].title}`);
}
