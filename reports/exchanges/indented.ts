import { endOfString } from '../../profiles/json/scan.js';

/**
 * JSON with two spaces for each level, of which no more than `limit` characters are ever made: indentation grows with
 * depth times length, so a body of a few kilobytes can have gigabytes of it. Values stay as they were written.
 *
 * @param json valid JSON
 */
export function indented(json: string, limit: number): string {
  let text = '';
  let depth = 0;
  let at = 0;
  const line = (): string => `\n${' '.repeat(Math.min(2 * depth, limit))}`;
  while (at < json.length && text.length <= limit) {
    const mark = json.charAt(at);
    const end = endOfToken(json, at);
    if (mark === '{' || mark === '[') {
      const closing = afterSpace(json, at + 1);
      const isEmpty = json[closing] === '}' || json[closing] === ']';
      if (!isEmpty) depth += 1;
      text += isEmpty ? `${mark}${json[closing]}` : `${mark}${line()}`;
      at = isEmpty ? closing + 1 : end;
    } else {
      if (mark === '}' || mark === ']') {
        depth -= 1;
        text += `${line()}${mark}`;
      } else if (mark === ',') text += `,${line()}`;
      else if (mark === ':') text += ': ';
      else text += json.slice(at, Math.min(end, at + limit + 1));
      at = end;
    }
    at = afterSpace(json, at);
  }
  const rest = json.length - at + Math.max(0, text.length - limit);
  return text.length > limit
    ? `${text.slice(0, limit)} … (${rest.toLocaleString('en-GB')} more characters)`
    : text;
}

function endOfToken(json: string, at: number): number {
  if (json[at] === '"') return endOfString(json, at) + 1;
  let end = at;
  while (end < json.length && !'{}[],:" \t\n\r'.includes(json.charAt(end))) end += 1;
  return Math.max(end, at + 1);
}

function afterSpace(json: string, at: number): number {
  let end = at;
  while (end < json.length && ' \t\n\r'.includes(json.charAt(end))) end += 1;
  return end;
}
