import { selectText } from '../../support/kernel/select.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';

const formats = { json: 'application/fhir+json', xml: 'application/fhir+xml' } as const;

/** The statement, and what came when it was asked for in XML. */
export interface StatementInXml extends ResponseSubject {
  inXml: ResponseSubject;
}

export const listedFormats: readonly Check[] = [
  {
    id: 'capability.format.json',
    title: 'the capability statement declares the format JSON, which every provider serves',
    *observe(answer) {
      const found = formatsOf(answer);
      yield observation(
        'CapabilityStatement.format',
        found.some((one) => /^(json|application\/fhir\+json)$/.test(one)),
        formats.json,
        found.join(', ') || undefined,
      );
    },
  },
  {
    id: 'capability.format.listed',
    title: 'the capability statement lists the formats application/fhir+json and application/fhir+xml',
    *observe(answer) {
      const found = formatsOf(answer);
      for (const format of Object.values(formats))
        yield observation(
          'CapabilityStatement.format',
          found.includes(format),
          format,
          found.join(', ') || undefined,
        );
    },
  },
];

export const servedFormat: Check<StatementInXml> = {
  id: 'capability.format.served',
  title: 'the capability statement declares XML if, and only if, XML is served',
  *observe({ inXml, ...answer }) {
    const declared = formatsOf(answer).some((one) => /^(xml|application\/fhir\+xml)$/.test(one));
    const served = inXml.body.kind === 'resource' && inXml.body.format === 'xml';
    yield observation(
      'CapabilityStatement.format',
      declared === served,
      served ? `${formats.xml}, since XML is served` : 'no XML, since XML is not served',
      formatsOf(answer).join(', ') || undefined,
    );
  },
};

const formatsOf = ({ body }: ResponseSubject): string[] =>
  body.kind === 'resource' ? selectText(body.resource, 'format').map(({ value }) => value) : [];
