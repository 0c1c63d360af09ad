import { isObject } from '../../../support/kernel/select.js';
import { objects, type ResourceChange } from '../../elementChanges.js';

/** Changes the Patient in the Parameters. */
export const patient =
  (change: ResourceChange): ResourceChange =>
  (body) =>
    parameter((one) => ({ ...one, resource: isObject(one.resource) ? change(one.resource) : {} }))(body);

/** Changes the parameter. */
export const parameter =
  (change: ResourceChange): ResourceChange =>
  (body) => ({ ...body, parameter: objects(body.parameter).map(change) });
