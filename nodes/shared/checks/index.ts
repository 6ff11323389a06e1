/** What a value has to be, in words for whoever gave it. */

export { amount, positiveAmount } from './amounts';
export { withoutInvisible } from './characters';
export type { Check } from './check';
export { shown } from './check';
export { domain, email, phone } from './contacts';
export { jsonObject, objectList, objectOf, parseJson } from './json';
export { parseKeepingDigits } from './jsonText';
export { entriesOf, isBlank, isObject, locatorValue, objectsIn } from './kinds';
export { holdsExpression, lacksValue, naming, notEvaluated, withoutValue } from './naming';
export { count, id, wholeFrom, wholeNumber } from './numbers';
export { readAll, readEach } from './refusals';
export { empty, flag, listOf, noLongerThan, oneOf, text, writtenOut } from './texts';
export { assertWritable, losesDigits, namedPrototype } from './writable';
