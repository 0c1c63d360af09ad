import { basename, dirname } from 'node:path';
import type { Endpoint } from '../../requirements/specification.js';
import { endpointPage } from './endpointPage.js';
import { explainPages } from './explainPages.js';
import { generalPage } from './generalPage.js';
import { indexPage } from './indexPage.js';
import { officialPage } from './officialPage.js';
import { type DocsPack, scenariosOfEndpoint } from './pack.js';
import { testDataPage } from './testDataPage.js';

/** Where the pages of the endpoints are, below the project. */
export const endpointFolder = 'docs/endpoints';

const generalName = 'general-rules.md';

/** Every generated page: its text by its path below the project. */
export function docsPages(pack: DocsPack): Map<string, string> {
  const endpoints = pack.specification.endpoints.map((endpoint) => ({
    endpoint,
    name: pageName(pack, endpoint),
  }));
  const names = new Map(endpoints.map(({ endpoint, name }) => [endpoint.id, name]));
  const pages = [
    [`${endpointFolder}/README.md`, indexPage(pack, names, generalName)],
    ...endpoints.map(({ endpoint, name }) => [
      `${endpointFolder}/${name}`,
      endpointPage(pack, endpoint, names),
    ]),
    [`${endpointFolder}/${generalName}`, generalPage(pack)],
    ['docs/official-suite.md', officialPage(pack)],
    ['docs/test-data.md', testDataPage()],
    ...explainPages(pack),
  ] as const;
  return new Map(pages.map(([path, text]) => [path, `${text}\n`]));
}

/** `11-book-an-appointment.md`: the name of the folder of its features, which carries the order. */
function pageName(pack: DocsPack, endpoint: Endpoint): string {
  const first = scenariosOfEndpoint(pack, endpoint)[0];
  return `${first ? basename(dirname(first.feature)) : endpoint.id}.md`;
}
