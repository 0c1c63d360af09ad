import { valuesOf } from '../appointments/query.js';
import { freeSlots, requestedPeriod, withCompany } from '../appointments/search-for-free-slots.js';
import { searchPeriod } from '../appointments/search-period.js';
import type { Handler, Resource } from '../interaction.js';
import { searchset } from '../practice/resources/bundle.js';
import { refusal } from '../vocabulary/errors.js';
import { isObject, type JsonObject, objects, text } from '../wire/json.js';

/** Nobody can say who asks: there are no filters. */
const ANYBODY = { odsCodes: [], organisationTypes: [] };

/** `GET /Slot` of 1.0.0-rc.2: as in 1.2.7, with another name for the status and without filters. */
export const searchBySlot: Handler = (request, practice) => {
  const slots = freeSlots(requestedPeriod(request, 'fb-type'), ANYBODY, practice, request.now);
  return {
    status: 200,
    resource: searchset(withCompany(slots, valuesOf(request, '_include:recurse'), practice)),
  };
};

/** `POST /Organization/[id]/$gpc.getschedule` of 1.0.0-beta.1: everything that belongs to the slots is in the answer. */
export const getSchedule: Handler = ({ id = '', body, now }, practice) => {
  const organisation = practice.organisations.find(id);
  if (!organisation) throw refusal('ORGANISATION_NOT_FOUND', `No organisation has the id '${id}'`);
  const period = periodOf(body);
  if (organisation.id !== practice.organisation.id)
    throw refusal('ACCESS_DENIED', 'This server does not keep the book of the organisation');
  const includes = ['Schedule:actor:Practitioner', 'Schedule:actor:Location'];
  const slots = freeSlots(period, ANYBODY, practice, now);
  return { status: 200, resource: searchset(withCompany(slots, includes, practice)) };
};

function periodOf(body: Resource | undefined) {
  const [parameter, ...more] = objects(body?.parameter);
  if (!parameter || more.length > 0 || parameter.name !== 'timePeriod' || !isObject(parameter.valuePeriod))
    throw refusal('BAD_REQUEST', 'Parameters must have one parameter, timePeriod, with a valuePeriod');
  const [start, end] = boundsOf(parameter.valuePeriod);
  if (start === undefined || end === undefined)
    throw refusal('INVALID_PARAMETER', 'Parameter timePeriod must have a start and an end');
  return searchPeriod(`ge${start}`, `le${end}`);
}

const boundsOf = ({ start, end }: JsonObject) => [text(start), text(end)] as const;
