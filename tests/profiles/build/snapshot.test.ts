import { describe, expect, it } from 'vitest';
import { errorsOf, profileOf, urlOf, validatorWith } from '../definitions.js';

/** Profiles as they are published without a snapshot: what is generated shows in what they forbid. */
describe('a profile with a differential only', () => {
  it('may leave out the root and the elements between', () => {
    const validator = validatorWith(
      profileOf('P', 'Patient', [{ path: 'Patient.contact.name.family', min: 1 }]),
    );
    const contact = (name: object) => ({ resourceType: 'Patient', contact: [{ name: { ...name } }] });
    expect(errorsOf(validator, contact({ family: 'A' }), 'P')).toEqual([]);
    expect(errorsOf(validator, contact({ text: 'A' }), 'P')).toEqual([
      'cardinality-min Patient.contact[0].name.family',
    ]);
  });

  it('keeps what its base says', () => {
    const validator = validatorWith(
      profileOf('P', 'Slot', [{ path: 'Slot' }, { path: 'Slot.comment', min: 1 }]),
    );
    expect(errorsOf(validator, { resourceType: 'Slot', comment: 'a' }, 'P')).toEqual([
      'cardinality-min Slot.end',
      'cardinality-min Slot.schedule',
      'cardinality-min Slot.start',
      'cardinality-min Slot.status',
    ]);
  });

  it('restricts a choice by the name of one type', () => {
    const validator = validatorWith(
      profileOf('P', 'Patient', [{ path: 'Patient' }, { path: 'Patient.deceasedDateTime', min: 1 }]),
    );
    expect(errorsOf(validator, { resourceType: 'Patient', deceasedDateTime: '2026' }, 'P')).toEqual([]);
    expect(errorsOf(validator, { resourceType: 'Patient', id: 'a' }, 'P')).toEqual([
      'cardinality-min Patient.deceased',
    ]);
  });

  it('builds on another', () => {
    const child = {
      ...profileOf('Child', 'Patient', [{ path: 'Patient' }, { path: 'Patient.gender', min: 1 }]),
      baseDefinition: urlOf('Parent'),
    };
    const validator = validatorWith(
      child,
      profileOf('Parent', 'Patient', [{ path: 'Patient' }, { path: 'Patient.birthDate', min: 1 }]),
    );
    expect(errorsOf(validator, { resourceType: 'Patient', id: 'a' }, 'Child')).toEqual([
      'cardinality-min Patient.birthDate',
      'cardinality-min Patient.gender',
    ]);
  });

  it('builds on a committed profile, slices included', () => {
    const child = {
      ...profileOf('Child', 'Patient', [
        { path: 'Patient' },
        { path: 'Patient.identifier', sliceName: 'nhsNumber', min: 1 },
        { path: 'Patient.telecom.use', min: 1 },
      ]),
      baseDefinition: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1',
    };
    const validator = validatorWith(child);
    const patient = {
      resourceType: 'Patient',
      name: [{ use: 'official', family: 'A' }],
      telecom: [{ value: '1' }],
    };
    expect(errorsOf(validator, patient, 'Child')).toEqual([
      'cardinality-min Patient.identifier',
      'invariant Patient.telecom[0]',
      'cardinality-min Patient.telecom[0].system',
      'cardinality-min Patient.telecom[0].use',
    ]);
  });

  it('takes how often an extension may occur from the extension', () => {
    const colour = profileOf('Colour', 'Extension', [
      { path: 'Extension', max: '1' },
      { path: 'Extension.url', fixedUri: urlOf('Colour') },
      { path: 'Extension.valueCode', min: 1, type: [{ code: 'code' }] },
    ]);
    const holder = profileOf('P', 'Patient', [
      { path: 'Patient' },
      {
        path: 'Patient.extension',
        sliceName: 'colour',
        type: [{ code: 'Extension', profile: urlOf('Colour') }],
      },
    ]);
    const validator = validatorWith(colour, holder);
    const red = { url: urlOf('Colour'), valueCode: 'red' };
    expect(errorsOf(validator, { resourceType: 'Patient', extension: [red] }, 'P')).toEqual([]);
    expect(errorsOf(validator, { resourceType: 'Patient', extension: [red, red] }, 'P')).toEqual([
      'cardinality-max Patient.extension',
    ]);
    expect(
      errorsOf(
        validator,
        { resourceType: 'Patient', extension: [{ url: urlOf('Colour'), valueString: 'red' }] },
        'P',
      ),
    ).toEqual(['type Patient.extension[0].valueString']);
  });
});
