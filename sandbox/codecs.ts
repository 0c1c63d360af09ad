/**
 * All that the sandbox shares with the harness: reading FHIR XML into the form that JSON has, and writing that form as
 * XML. It is how a resource is spelled, not what it has to hold, and a second spelling of it would be tested against
 * nothing. No other file of the sandbox imports from outside of it: rules, texts, codes and clocks of the
 * specification are read a second time here, so that a mistake in one reading shows against the other. Packages are
 * shared as any two programs share them: `luxon` for UK time, `yaml` for provider.yaml, `selfsigned` for certificates.
 */
export { readXml, writeXml } from '../profiles/xml/index.js';
