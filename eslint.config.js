/** What tsc does not see: habits that hide mistakes, and the ways by which text could become markup. */

/** One entry of `no-restricted-syntax`. @param {string} selector @param {string} message */
const ban = (selector, message) => ({ selector, message });

const TEXT_IS_TEXT = 'Text reaches the page as text nodes only (law 10).';

/** @param {string[]} names */
const anyOf = (...names) => `/^(${names.join('|')})$/`;

/** Both `element.name` and `element['name']`. @param {string} names */
const member = (names) => [
  ban(`MemberExpression[property.name=${names}]`, TEXT_IS_TEXT),
  ban(`MemberExpression[property.value=${names}]`, TEXT_IS_TEXT),
];

const SINKS = [
  ...member(anyOf('innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTML', 'setHTMLUnsafe', 'srcdoc')),
  ...member(anyOf('createContextualFragment', 'parseFromString', 'write', 'writeln')),
  ban("CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^(on|srcdoc|style)/]", TEXT_IS_TEXT),
  ban("CallExpression[callee.name=/^set(Timeout|Interval)$/][arguments.0.type='Literal']", 'A string of code.'),
];

const MISTAKES = {
  'constructor-super': 'error',
  'array-callback-return': 'error',
  curly: ['error', 'multi-line'],
  eqeqeq: 'error',
  'for-direction': 'error',
  'getter-return': 'error',
  'no-async-promise-executor': 'error',
  'no-case-declarations': 'error',
  'no-class-assign': 'error',
  'no-compare-neg-zero': 'error',
  'no-cond-assign': 'error',
  'no-console': 'error',
  'no-const-assign': 'error',
  'no-constant-binary-expression': 'error',
  'no-constant-condition': 'error',
  'no-constructor-return': 'error',
  'no-control-regex': 'error',
  'no-debugger': 'error',
  'no-delete-var': 'error',
  'no-dupe-class-members': 'error',
  'no-dupe-else-if': 'error',
  'no-dupe-keys': 'error',
  'no-duplicate-case': 'error',
  'no-duplicate-imports': 'error',
  'no-empty': 'error',
  'no-empty-character-class': 'error',
  'no-eval': 'error',
  'no-extend-native': 'error',
  'no-fallthrough': 'error',
  'no-func-assign': 'error',
  'no-implied-eval': 'error',
  'no-import-assign': 'error',
  'no-invalid-regexp': 'error',
  'no-irregular-whitespace': 'error',
  'no-loss-of-precision': 'error',
  'no-misleading-character-class': 'error',
  'no-new-func': 'error',
  'no-prototype-builtins': 'error',
  'no-redeclare': 'error',
  'no-regex-spaces': 'error',
  'no-script-url': 'error',
  'no-self-assign': 'error',
  'no-self-compare': 'error',
  'no-shadow-restricted-names': 'error',
  'no-sparse-arrays': 'error',
  'no-this-before-super': 'error',
  'no-throw-literal': 'error',
  'no-undef-init': 'error',
  'no-unexpected-multiline': 'error',
  'no-unmodified-loop-condition': 'error',
  'no-unreachable': 'error',
  'no-unsafe-finally': 'error',
  'no-unsafe-negation': 'error',
  'no-unsafe-optional-chaining': 'error',
  'no-unused-private-class-members': 'error',
  'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
  'no-useless-backreference': 'error',
  'no-useless-catch': 'error',
  'no-useless-escape': 'error',
  'no-var': 'error',
  'no-with': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'require-yield': 'error',
  'use-isnan': 'error',
  'valid-typeof': 'error',
};

export default [
  { ignores: ['dist/', 'target/', 'node_modules/'] },
  {
    files: ['**/*.js', '**/*.mjs'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: MISTAKES,
  },
  { files: ['www/**/*.js'], rules: { 'no-restricted-syntax': ['error', ...SINKS] } },
  {
    // Either may ask for the first random number of its process. In Firefox 153 the worker then waits for the page, and where
    // that asks too, it for the worker: both stand still for ever.
    files: ['www/worker/*.js'],
    rules: { 'no-restricted-globals': ['error', 'crypto', 'performance'] },
  },
  // The tests and the figures they print are for a terminal.
  { files: ['tests/**/*.mjs'], rules: { 'no-console': 'off' } },
];
