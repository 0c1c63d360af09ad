import { createHash } from 'node:crypto';
import { html, Markup, type Part } from './markup.js';

/** A page of its own, from its beginning to the body. */
export interface Opening {
  title: Part;
  style: string;
  script?: string;
}

/** The beginning of a page that needs nothing else. */
export const opening = ({ title, style, script }: Opening): Markup =>
  html`${Markup.trusted('<!doctype html>')}
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${Markup.trusted(policy(style, script))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${Markup.trusted(style)}</style>
</head>
<body>
`;

/** Only the page's own style and script may run, and nothing may be fetched: two locks beside the escaping. */
const policy = (style: string, script: string | undefined): string =>
  [
    "default-src 'none'",
    `style-src '${digest(style)}'`,
    ...(script === undefined
      ? []
      : [`script-src '${digest(script)}'`, "require-trusted-types-for 'script'", "trusted-types 'none'"]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const digest = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
