import { identifiersIn } from '../../support/fhir/identifiers.js';
import { firstText } from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';
import { systems } from '../vocabulary.js';
import { ofType } from './each.js';
import type { SlotSearch } from './search.js';

/** A search answer, and the ODS code of the practice that the search was addressed to. */
export interface AddressedSearch extends SlotSearch {
  odsCode: string;
}

/** That the slots are those of the practice that was asked. */
export const practiceChecks: readonly Check<AddressedSearch>[] = [
  {
    id: 'slots.practice',
    title: 'the Organization is the practice that the search was addressed to',
    *observe({ odsCode, ...search }) {
      for (const { path, value } of ofType(search, 'Organization')) {
        const codes = identifiersIn(value, systems.odsOrganisation).map((identifier) =>
          firstText(identifier.value, 'value'),
        );
        yield observation(
          `${path}.identifier (${systems.odsOrganisation})`,
          codes.includes(odsCode),
          odsCode,
          codes.join(', ') || undefined,
        );
      }
    },
  },
];
