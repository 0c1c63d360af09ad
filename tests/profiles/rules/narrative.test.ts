import { expect, it } from 'vitest';
import { found, foundInXml } from './found.js';

it.each([
  ['a no-break space', '&#160;', true],
  ['an image', '<img src="#a" alt="a"/>', true],
  ['a table', '<table border="1" class="a"><tr><td colspan="2" style="color: red">a</td></tr></table>', true],
  [
    'an address, a map and a text direction',
    '<address>a</address><bdo dir="rtl">b</bdo><map name="m"><area href="#a" alt="a"/></map>',
    true,
  ],
  ['a language', '<p xml:lang="en" lang="en">a</p>', true],
  ['white space', ' &#9;\n', false],
  ['an unknown attribute', '<p foo="x">a</p>', false],
  ['an attribute of another element', '<p href="#a">a</p>', false],
  ['an event', '<p onclick="a()">a</p>', false],
  ['a link to a script', '<a href="javascript:a()">a</a>', false],
  ['a form', '<form><input/></form>', false],
  ['a script', '<script>a</script>', false],
])('a narrative with %s', (_what, content, isRight) => {
  const div = `<div xmlns="http://www.w3.org/1999/xhtml">${content}</div>`;
  const resource = { resourceType: 'Device', text: { status: 'generated', div } };
  for (const errors of [found(resource), foundInXml(resource)])
    expect([...new Set(errors)]).toEqual(isRight ? [] : ['invariant Device.text.div']);
});
