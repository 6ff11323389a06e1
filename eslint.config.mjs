import communityNodes from '@n8n/eslint-plugin-community-nodes';
import nodesBase from 'eslint-plugin-n8n-nodes-base';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescriptEslint from 'typescript-eslint';

/** The rules of eslint-plugin-n8n-nodes-base predate flat configs: only their names and levels are taken. */
const nodesBaseRules = (set, overrides = {}) => ({
	plugins: { 'n8n-nodes-base': nodesBase },
	rules: { ...nodesBase.configs[set].rules, ...overrides },
});

export default defineConfig(
	globalIgnores(['dist', '.sandbox']),
	{
		files: ['**/*.ts'],
		extends: [typescriptEslint.configs.strictTypeChecked],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
	},
	{
		files: ['nodes/**/*.ts', 'credentials/**/*.ts', 'package.json'],
		extends: [communityNodes.configs.recommended],
	},
	{
		files: ['nodes/**/*.ts'],
		...nodesBaseRules('nodes', {
			// They want the literal 'main', which n8n's newer rule node-connection-type-literal refuses.
			'n8n-nodes-base/node-class-description-inputs-wrong-regular-node': 'off',
			'n8n-nodes-base/node-class-description-outputs-wrong': 'off',
		}),
	},
	{
		files: ['credentials/**/*.ts'],
		...nodesBaseRules('credentials', {
			// It wants the slug of a page of n8n's own documentation; a community package links to its own.
			'n8n-nodes-base/cred-class-field-documentation-url-miscased': 'off',
		}),
	},
	{
		files: ['package.json'],
		...nodesBaseRules('community'),
		languageOptions: {
			parser: typescriptEslint.parser,
			parserOptions: { extraFileExtensions: ['.json'] },
		},
	},
);
