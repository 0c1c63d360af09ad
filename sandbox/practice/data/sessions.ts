import type { DeliveryChannel, Restriction, Role } from '../records.js';
import type { Clinician } from './practitioners.js';
import type { Site } from './sites.js';

/**
 * Days by what the practice does on them. `ordinary`: Monday to Friday. `restricted` and `overnight`: some of those.
 * `every`: weekends too. `today`: the day on which the sandbox starts. The empty day is none of them.
 */
export type DayKind = 'ordinary' | 'restricted' | 'overnight' | 'every' | 'today';

/** A run of adjacent slots, local start `hh:mm`; a run may cross midnight. */
export interface Run {
  at: string;
  slots: number;
  minutes: number;
  channel: DeliveryChannel;
  type: string;
}

export interface SessionRow {
  name: string;
  on: DayKind;
  site: Site;
  clinician?: Clinician;
  role: Role;
  runs: readonly Run[];
  /** Share of its slots that the practice has taken for itself. */
  taken?: number;
  /** Not for GP Connect. */
  internal?: true;
  restriction?: Restriction;
}

/** Consumers that the practice admits to its neighbourhood clinics. */
export const NEIGHBOURS = ['Z99901', 'Z99902'] as const;

/** One schedule for each row and each day of its kind. The table holds what the booking rules have to tell apart. */
export const SESSIONS: readonly SessionRow[] = [
  {
    name: 'Morning surgery',
    on: 'ordinary',
    site: 'main',
    clinician: 'partner',
    role: 'R0260',
    runs: [{ at: '09:00', slots: 9, minutes: 10, channel: 'In-person', type: 'General appointment' }],
    taken: 0.2,
  },
  {
    // Follows the morning surgery without a gap, alike in all but the schedule.
    name: 'Late morning surgery',
    on: 'ordinary',
    site: 'main',
    clinician: 'partner',
    role: 'R0260',
    runs: [{ at: '10:30', slots: 3, minutes: 10, channel: 'In-person', type: 'General appointment' }],
  },
  {
    name: 'Telephone triage',
    on: 'ordinary',
    site: 'main',
    clinician: 'salaried',
    role: 'R0270',
    runs: [{ at: '09:00', slots: 4, minutes: 15, channel: 'Telephone', type: 'Telephone consultation' }],
    taken: 0.2,
  },
  {
    // A coffee break parts the two runs.
    name: 'Video clinic',
    on: 'ordinary',
    site: 'main',
    clinician: 'sessional',
    role: 'R6300',
    runs: [
      { at: '14:00', slots: 2, minutes: 15, channel: 'Video', type: 'Video consultation' },
      { at: '14:45', slots: 2, minutes: 15, channel: 'Video', type: 'Video consultation' },
    ],
  },
  {
    // The channel changes at 15:20, nothing else does.
    name: 'Afternoon surgery',
    on: 'ordinary',
    site: 'main',
    clinician: 'partner',
    role: 'R0260',
    runs: [
      { at: '15:00', slots: 2, minutes: 10, channel: 'In-person', type: 'Follow-up' },
      { at: '15:20', slots: 2, minutes: 10, channel: 'Telephone', type: 'Follow-up' },
    ],
  },
  {
    // The slot type changes at 10:40, nothing else does.
    name: 'Nurse clinic',
    on: 'ordinary',
    site: 'branch',
    clinician: 'nurse',
    role: 'R0620',
    runs: [
      { at: '10:00', slots: 2, minutes: 20, channel: 'In-person', type: 'Blood pressure check' },
      { at: '10:40', slots: 2, minutes: 20, channel: 'In-person', type: 'Travel advice' },
    ],
  },
  {
    name: 'Blood test clinic',
    on: 'ordinary',
    site: 'branch',
    role: 'R1590',
    runs: [{ at: '08:30', slots: 6, minutes: 10, channel: 'In-person', type: 'Blood test' }],
  },
  {
    name: 'Extended hours',
    on: 'overnight',
    site: 'main',
    clinician: 'sessional',
    role: 'R6300',
    runs: [{ at: '22:50', slots: 6, minutes: 20, channel: 'Telephone', type: 'Out of hours call' }],
  },
  {
    name: 'Urgent care clinic',
    on: 'restricted',
    site: 'main',
    clinician: 'salaried',
    role: 'R0270',
    runs: [{ at: '12:00', slots: 4, minutes: 15, channel: 'In-person', type: 'Urgent appointment' }],
    restriction: { organisationType: 'urgent-care' },
  },
  {
    name: 'Neighbourhood clinic',
    on: 'restricted',
    site: 'branch',
    clinician: 'nurse',
    role: 'R0620',
    runs: [{ at: '12:00', slots: 4, minutes: 15, channel: 'In-person', type: 'Neighbourhood appointment' }],
    restriction: { odsCodes: NEIGHBOURS },
  },
  {
    name: 'Urgent neighbourhood clinic',
    on: 'restricted',
    site: 'branch',
    clinician: 'sessional',
    role: 'R6300',
    runs: [
      { at: '13:00', slots: 2, minutes: 15, channel: 'In-person', type: 'Urgent neighbourhood appointment' },
    ],
    restriction: { organisationType: 'urgent-care', odsCodes: [NEIGHBOURS[0]] },
  },
  {
    // Two rooms side by side: slots alike overlap in time.
    name: 'Vaccination clinic',
    on: 'ordinary',
    site: 'branch',
    role: 'R1590',
    runs: [
      { at: '13:40', slots: 2, minutes: 20, channel: 'In-person', type: 'Vaccination' },
      { at: '13:50', slots: 2, minutes: 20, channel: 'In-person', type: 'Vaccination' },
    ],
  },
  {
    name: 'Practice meetings',
    on: 'ordinary',
    site: 'main',
    clinician: 'salaried',
    role: 'R0270',
    runs: [{ at: '16:00', slots: 3, minutes: 10, channel: 'In-person', type: 'Internal' }],
    internal: true,
  },
  {
    // A slot of today that has begun at any time of day, and that nobody took.
    name: 'Night call',
    on: 'today',
    site: 'main',
    role: 'R0270',
    runs: [{ at: '00:00', slots: 1, minutes: 5, channel: 'Telephone', type: 'Night call' }],
  },
  {
    // Where the appointments of the practice's own making stand.
    name: 'Duty desk',
    on: 'every',
    site: 'main',
    clinician: 'salaried',
    role: 'R0270',
    runs: [
      { at: '00:00', slots: 1, minutes: 10, channel: 'Telephone', type: 'Duty call' },
      { at: '12:00', slots: 3, minutes: 10, channel: 'Telephone', type: 'Duty call' },
      { at: '23:40', slots: 1, minutes: 10, channel: 'Telephone', type: 'Duty call' },
    ],
    internal: true,
  },
];
