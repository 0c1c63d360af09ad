/**
 * What a terminal or a page would obey or hide instead of showing: control characters (terminal escapes among them),
 * halves of a surrogate pair, separators of lines and paragraphs, and what turns the reading direction.
 */
const unshowable = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * What a CI system takes for a command of the job, not of the tool whose log it reads: `::name …::` at the start of a
 * line, be it indented or only brought there by wrapping, and `##vso[`, `##[` or `##teamcity[` anywhere.
 */
const command = /(?<=^|\s):(?=:[A-Za-z])|#(?=#(?:vso|teamcity)?\[)/gi;

/**
 * What a provider sent, made safe to show: what would be obeyed becomes a visible replacement mark or has one put into
 * it. Line breaks and tabs stay.
 */
export const printable = (text: string): string =>
  text
    .replace(unshowable, (mark) => (mark === '\n' || mark === '\t' ? mark : '\ufffd'))
    .replace(command, (mark) => `${mark}\ufffd`);

/** JSON that means the same and is safe to show: the same characters are written as escapes. */
export const printableJson = (json: string): string =>
  json.replace(unshowable, (mark) => (mark === '\n' ? mark : escaped(mark))).replace(command, escaped);

const escaped = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
