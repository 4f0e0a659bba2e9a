import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const onlyBehindThePort = (name) => ({
  name,
  message: 'Excel and Office are reached through the ports in addin/excel only.',
});
const impure = (selector, what) => ({
  selector,
  message: `shared/ is pure: pass ${what} in as an argument.`,
});
const officeTypes = {
  selector: 'TSQualifiedName[left.name=/^(Excel|Office|OfficeRuntime)$/]',
  message: 'Excel and Office types stay behind the ports in addin/excel.',
};

export default defineConfig(
  globalIgnores(['dist', 'coverage', '.local']),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-globals': ['error', ...['Excel', 'Office', 'OfficeRuntime'].map(onlyBehindThePort)],
      'no-console': 'error',
      'no-restricted-syntax': ['error', officeTypes],
      complexity: ['error', 10],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        officeTypes,
        impure("NewExpression[callee.name='Date'][arguments.length=0]", 'the moment'),
        impure("CallExpression[callee.object.name='Date'][callee.property.name='now']", 'the moment'),
        impure(
          "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          'the random number',
        ),
        {
          selector: 'ThrowStatement',
          message: 'shared/ returns findings and problems as values; the edges decide what to throw.',
        },
      ],
    },
  },
  {
    files: ['functions/**/*.ts'],
    ignores: ['functions/config.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        officeTypes,
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Read settings through functions/config.ts.',
        },
      ],
    },
  },
  {
    files: ['addin/excel/office-*.ts'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.config.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        URL: 'readonly',
      },
    },
    rules: { 'no-restricted-exports': 'off', 'no-restricted-globals': 'off' },
  },
);
