import { additionalFields, withAdditional } from '../../../shared/fields/kit/collection';
import { switchField } from '../../../shared/fields/kit/switch';
import { batch } from '../../../shared/kinds/batch';
import { codeOfEach } from './code';
import { imported } from './imported';
import { promoCodeProgramId } from './program';

const acceptExisting = switchField({
	displayName: 'Accept Existing',
	name: 'acceptExisting',
	default: false,
	description: 'Whether a code that the program has already counts as a success',
});

const ACCEPTING = 'accepting';

export const createMany = batch({
	value: 'createMany',
	name: 'Create Many',
	action: 'Create many promo codes',
	description: 'Add the codes of all items to a program, many in one request',
	pages: ['Import promo codes'],
	endpoint: '/promocodes/import',
	layout: 'columns',
	thing: ['promo code', 'promo codes'],
	done: 'added',
	answer: {
		nameFor: (values) => (acceptExisting.isOn(withAdditional(values)) ? ACCEPTING : 'refusing'),
		byName: (name) => imported(name === ACCEPTING),
	},
	fields: [promoCodeProgramId, codeOfEach, additionalFields(acceptExisting)],
});
