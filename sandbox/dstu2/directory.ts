import { soughtIdentifier } from '../foundations/identifier.js';
import { findAnOrganisation } from '../foundations/organisations.js';
import type { Handler, SandboxRequest } from '../interaction.js';
import { searchset } from '../practice/resources/bundle.js';
import { locationResource, organisationResource } from '../practice/resources/directory.js';
import { siteCodeOf } from '../practice/site-code.js';
import { refusal } from '../vocabulary/errors.js';
import { identifiers } from '../vocabulary/urls.js';

const siteCodes = 'https://fhir.nhs.uk/Id/ods-site-code';

const isOf = ({ query }: SandboxRequest, system: string): boolean =>
  query.some(([name, value]) => name === 'identifier' && value.startsWith(`${system}|`));

/** Finds surgeries by their ODS site code, or by the ODS code of their organisation. */
export const findALocation: Handler = (request, practice) => {
  const byOrganisation = isOf(request, identifiers.odsCode);
  const code = soughtIdentifier(request, byOrganisation ? identifiers.odsCode : siteCodes);
  const found = practice.locations
    .all()
    .filter(({ id, managingOrganisation }) =>
      byOrganisation
        ? practice.organisations.find(managingOrganisation)?.odsCode === code
        : siteCodeOf(id, practice) === requireSiteCode(code),
    );
  return { status: 200, resource: searchset(found.map(locationResource)) };
};

/** Finds an organisation by its ODS code, or by that of one of its sites. */
export const findAnOrganisationBySiteToo: Handler = (request, practice) => {
  if (!isOf(request, siteCodes)) return findAnOrganisation(request, practice);
  const code = requireSiteCode(soughtIdentifier(request, siteCodes));
  const site = practice.locations.all().find(({ id }) => siteCodeOf(id, practice) === code);
  const found = site && practice.organisations.find(site.managingOrganisation);
  return { status: 200, resource: searchset(found ? [organisationResource(found)] : []) };
};

function requireSiteCode(code: string): string {
  if (/^[A-Za-z0-9]{5,12}$/.test(code)) return code;
  throw refusal(
    'INVALID_IDENTIFIER_VALUE',
    'Parameter identifier: a site code is made of 5 to 12 letters and digits',
  );
}
