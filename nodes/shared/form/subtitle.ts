/**
 * The line under the node's name on the canvas: what it does, in the words of the lists.
 *
 * It makes the words from the values of resource and operation, so that it does not grow with them: "importAndStart"
 * of "triggerMailing" reads "Trigger Mailing: Import and Start", and n8n's "upsert" "Create or Update".
 */
export const SUBTITLE =
	'={{ [$parameter["resource"], $parameter["operation"]].map((value) => value.replace(/^upsert/, "createOrUpdate").replace(/([A-Z])/g, " $1").replace(/^./, (first) => first.toUpperCase()).replace(/ (And|Or|Of|To|By)\\b/g, (word) => word.toLowerCase())).join(": ") }}';
