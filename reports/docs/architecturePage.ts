import { roomsPicture } from './rooms.js';

const marks = ['<!-- rooms: drawn by npm run docs -->', '<!-- /rooms -->'] as const;

/** The page on the architecture with the picture of today's imports between its marks; all else stays as it is. */
export function architecturePage(page: string, picture = roomsPicture()): string {
  const [begin, end] = marks;
  const [before, rest = ''] = page.split(begin);
  const [, after] = rest.split(end);
  return after === undefined ? page : `${before}${begin}\n${picture}\n${end}${after}`;
}
