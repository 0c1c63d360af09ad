import { committedDefinitions } from '../../profiles/committed.js';
import type { Definitions } from '../../profiles/definitions.js';
import type { Specification } from '../../requirements/specification.js';
import { type FhirVersion, fhirVersions } from '../fhir/versions.js';

/**
 * What a specification says of FHIR and the harness cannot do, in words: another version than the harness speaks or its
 * packages are of, other media types, profiles that are in no package.
 *
 * @throws ConfigurationError when a package is not committed
 */
export function fhirMistakes(specification: Specification): string[] {
  const { fhirVersion, profiles } = specification;
  const version = fhirVersions.get(fhirVersion);
  if (!version)
    return [
      `fhirVersion: it is of FHIR ${fhirVersion}, and the harness speaks ${[...fhirVersions.keys()].join(', ')}`,
    ];
  const definitions = committedDefinitions(profiles.packages);
  return [
    ...packageMistakes(fhirVersion, version, definitions),
    ...formatMistakes(specification, version),
    ...profileMistakes(specification, definitions),
  ];
}

const packageMistakes = (
  fhirVersion: string,
  { core }: FhirVersion,
  definitions: readonly Definitions[],
): string[] => [
  ...definitions
    .filter((one) => one.fhirVersion !== fhirVersion)
    .map(
      (one) =>
        `profiles.packages: ${one.package} is of FHIR ${one.fhirVersion}, and fhirVersion says ${fhirVersion}`,
    ),
  ...(definitions.some((one) => one.package.startsWith(`${core}#`))
    ? []
    : [`profiles.packages: ${core} is missing, the core of FHIR ${fhirVersion}`]),
];

const formatMistakes = ({ formats, fhirVersion }: Specification, version: FhirVersion): string[] =>
  (['json', 'xml'] as const)
    .filter((format) => formats[format] !== version.formats[format])
    .map(
      (format) =>
        `formats.${format}: FHIR ${fhirVersion} has the media type ${version.formats[format]}, and ${formats[format]} is declared`,
    );

function profileMistakes(
  { profiles: { byType } }: Specification,
  definitions: readonly Definitions[],
): string[] {
  const types = new Map(
    definitions.flatMap(({ structures }) => structures.map(({ url, type }) => [url, type])),
  );
  return Object.entries(byType)
    .filter(([type, url]) => types.get(url) !== type)
    .map(
      ([type, url]) =>
        `profiles.byType.${type}: ${url} is ${types.has(url) ? `a profile of ${types.get(url)}` : 'in none of the packages'}`,
    );
}
