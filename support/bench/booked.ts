import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSpecification } from '../../requirements/load.js';
import { loadConfiguration } from '../config/load.js';
import { asDate, londonMidnight } from '../fhir/londonTime.js';
import { readBody } from '../fhir/readBody.js';
import { createClient } from '../http/client.js';
import { openRecorder } from '../http/recorder.js';
import type { RequestPlan } from '../http/request.js';
import type { Exchange } from '../model/exchange.js';
import { entriesOfType } from '../scenes/setUp.js';

/** Ids of the appointments that the provider itself says are booked for the bookable patients of a configuration. */
export async function bookedAppointments(configuration: string): Promise<Set<string>> {
  const { config } = loadConfiguration(configuration, process.env);
  const scratch = mkdtempSync(join(tmpdir(), 'gpc-booked-'));
  const recorder = openRecorder(join(scratch, 'exchanges.ndjson'));
  const client = createClient({ config, specification: loadSpecification(config.specification), recorder });
  const ask = async (plan: RequestPlan): Promise<Exchange> =>
    client.send(await client.prepare(plan), {
      id: 'KILLS-000.1',
      scenario: 'KILLS-000',
      interaction: plan.interaction,
    });
  const day = (days: number): string => asDate(londonMidnight(new Date(), days));
  try {
    const booked = new Set<string>();
    for (const nhsNumber of config.personas.bookable) {
      const identifier = `https://fhir.nhs.uk/Id/nhs-number|${nhsNumber}`;
      for (const id of idsIn(
        await ask({ interaction: 'find-a-patient', query: [['identifier', identifier]] }),
        'Patient',
      )) {
        const query: [string, string][] = [
          ['start', `ge${day(0)}`],
          ['start', `le${day(60)}`],
        ];
        const listed = await ask({ interaction: 'retrieve-a-patients-appointments', id, query });
        for (const appointment of idsIn(listed, 'Appointment', 'booked')) booked.add(appointment);
      }
    }
    return booked;
  } finally {
    client.close();
    recorder.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

function idsIn({ response }: Exchange, type: string, status?: string): string[] {
  const body = response && readBody(response);
  if (response?.status !== 200 || body?.kind !== 'resource')
    throw new Error(`The provider did not list its ${type}s: ${response?.status ?? 'no answer'}.`);
  return entriesOfType(body.resource, type).flatMap(({ value }) =>
    typeof value.id === 'string' && (status === undefined || value.status === status) ? [value.id] : [],
  );
}
