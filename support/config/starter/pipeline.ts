/** A GitHub Actions workflow that gates on the exit code and keeps the reports; docs/ci.md has the same for GitLab. */
export const pipeline = (
  secrets: readonly string[],
): string => `# Written by "gpc init"; docs/ci.md says more.
name: conformance
on: [push]
jobs:
  conformance:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: npm ci
      - run: npx gpc run --config provider.yaml --out reports
${
  secrets.length === 0
    ? ''
    : `        env:\n${secrets.map((name) => `          ${name}: \${{ secrets.${name} }}`).join('\n')}\n`
}      - uses: actions/upload-artifact@v4
        if: always()
        with: { name: conformance, path: reports }
`;

/** The variables that a configuration refers to, each to be set. */
export const environmentExample = (names: readonly string[]): string =>
  [
    '# Copy to .env, beside provider.yaml, and fill in; what is set in the environment wins. Keep .env out of version control.',
    ...names.map((name) => `${name}=`),
    '',
  ].join('\n');

/** The names of the variables that a text refers to as `${NAME}`, comments left out. */
export const variablesIn = (text: string): string[] => [
  ...new Set(
    [...text.replace(/(^|\s)#.*$/gm, '').matchAll(/\$\{([A-Za-z_]\w*)\}/g)].map(([, name = '']) => name),
  ),
];
