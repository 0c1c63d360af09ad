import type { Check } from '../../support/model/check.js';
import type { AnsweredExchange } from '../../support/model/exchange.js';
import { ofPart, present } from '../../support/model/observe.js';
import { keepsOrganisation } from '../booking/organisation.js';
import {
  fitsProfile,
  hasDuration,
  hasProfile,
  hasServiceType,
  hasStatus,
  hasVersion,
  heldAsSent,
  identifiersArePlain,
  leavesOut,
  participantsHaveStatus,
  populatedInUkTime,
  refersLocally,
  roleFromJobRoles,
  sameDeliveryChannel,
  sameDuration,
  samePractitionerRole,
  sameServiceCategory,
  sameServiceType,
  smallPriority,
} from './content.js';
import { nothingElse } from './nothingElse.js';
import type { Look, Returned } from './returned.js';
import { keepsTexts } from './texts.js';

/** The appointments that a read or a retrieval returned. */
export interface ReturnedAppointments {
  exchange: Pick<AnsweredExchange, 'id' | 'interaction'>;
  appointments: readonly Returned[];
}

/** The interactions that show appointments and change nothing; each has a page with rows of its own. */
export type Showing = 'retrieve-a-patients-appointments' | 'read-an-appointment';

interface Content extends Pick<Check, 'title'> {
  key: string;
  /** The one page that says something of it; both do, when absent. */
  only?: Scope;
  looks: readonly Look[];
}

/** What an appointment holds, by the sentence of the features. */
const contents: Readonly<Record<string, readonly Content[]>> = {
  'the returned appointment asserts its profile and names its version': [
    {
      key: 'profile',
      title: 'asserts GPConnect-Appointment-1 in meta.profile',
      looks: [hasProfile],
    },
    {
      key: 'version',
      title: 'includes the version id',
      looks: [hasVersion],
    },
  ],
  'the returned appointment gives its times in UK local time with offset': [
    {
      key: 'start',
      title: 'gives start in UK local time with offset',
      looks: [populatedInUkTime('start')],
    },
    {
      key: 'end',
      title: 'gives end in UK local time with offset',
      looks: [populatedInUkTime('end')],
    },
    {
      key: 'created',
      title: 'gives created in UK local time with offset',
      looks: [populatedInUkTime('created')],
    },
  ],
  'the returned appointment is described as its slot and schedule are': [
    {
      key: 'service-type',
      title: 'populates serviceType.text with the description of the slot',
      looks: [hasServiceType, sameServiceType],
    },
    {
      key: 'service-category',
      title: 'populates serviceCategory.text with the description of the schedule',
      looks: [sameServiceCategory],
    },
  ],
  'the returned appointment carries delivery channel and practitioner role': [
    {
      key: 'channel-and-role',
      title: 'carries the delivery channel of the slot and the practitioner role of the schedule',
      looks: [sameDeliveryChannel, samePractitionerRole],
    },
    {
      key: 'role-system',
      title: 'takes the practitioner role from the code system of SDS job roles',
      looks: [roleFromJobRoles],
    },
  ],
  'the returned appointment gives no reason and no specialty': [
    {
      key: 'no-reason',
      title: 'does not populate reason',
      looks: [leavesOut('reason')],
    },
    {
      key: 'no-specialty',
      title: 'does not populate specialty',
      looks: [leavesOut('specialty')],
    },
  ],
  'the returned appointment says how long it is': [
    {
      key: 'duration',
      title: 'populates minutesDuration',
      looks: [hasDuration],
    },
    {
      key: 'duration-of-times',
      title: 'gives as minutesDuration the minutes from start to end',
      looks: [sameDuration],
    },
  ],
  'the returned appointment contains the booking organisation as it was sent': [
    {
      key: 'organisation',
      title: 'contains the booking organisation with every detail that was sent',
      looks: [
        function* ({ at, resource, booked }) {
          if (booked) yield* keepsOrganisation(resource, booked.appointment, at);
        },
      ],
    },
  ],
  'the returned appointment holds what was booked': [
    {
      key: 'what-was-booked',
      title: 'holds the time, slots, participants and texts that were booked',
      looks: [
        heldAsSent,
        function* (returned) {
          const { at, resource, booked } = returned;
          if (!booked) return;
          yield* hasStatus('booked')(returned);
          yield* ofPart('texts', keepsTexts(at, resource, booked.appointment));
        },
      ],
    },
    {
      key: 'nothing-else',
      title: 'holds nothing twice, and no participant or reason that nobody sent',
      looks: [
        function* (returned) {
          if (returned.booked) yield* nothingElse(returned);
        },
      ],
    },
  ],
  'the returned appointment has the elements of its profile, and refers locally to slots and participants': [
    {
      key: 'elements',
      title: 'has status, description, start, end, a slot, and participants with their status',
      only: 'read',
      looks: [
        function* ({ at, resource }) {
          yield present(`${at}.status`, resource.status, 'a status');
        },
        fitsProfile,
        participantsHaveStatus,
      ],
    },
    {
      key: 'references',
      title: 'refers to its slots and participants by relative references',
      looks: [refersLocally],
    },
    {
      key: 'priority',
      title: 'has a priority from 0 to 9, if any',
      only: 'read',
      looks: [smallPriority],
    },
    {
      key: 'identifiers',
      title: 'has identifiers of a system and a value, if any',
      only: 'read',
      looks: [identifiersArePlain],
    },
  ],
};

export const contentSentences = Object.keys(contents);

/** The checks of one sentence at an interaction. */
export const contentChecks = (
  sentence: string,
  interaction: string,
): readonly Check<ReturnedAppointments>[] =>
  isShowing(interaction)
    ? (contents[sentence] ?? []).flatMap((content) => checkOf(content, interaction))
    : [];

const isShowing = (interaction: string): interaction is Showing => Object.hasOwn(scopes, interaction);

type Scope = 'retrieve' | 'read';

const scopes = {
  'retrieve-a-patients-appointments': 'retrieve',
  'read-an-appointment': 'read',
} as const satisfies Record<Showing, Scope>;

function checkOf({ key, title, only, looks }: Content, showing: Showing): Check<ReturnedAppointments>[] {
  const scope = scopes[showing];
  if ((only ?? scope) !== scope) return [];
  return [
    {
      id: `${scope}.${key}`,
      title,
      *observe({ appointments }) {
        for (const returned of appointments) for (const look of looks) yield* look(returned);
      },
    },
  ];
}
