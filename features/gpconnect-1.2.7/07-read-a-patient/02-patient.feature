@read-a-patient
Feature: The Patient that is read

  What each Patient holds, and what it does not. Some of the bookable patients are looked at.

  @PAT-011
  @FND-GEN-017 @FND-PATREAD-016
  Scenario: PAT-011 Each Patient has one NHS number
    When a consumer reads patients
    Then each Patient has one NHS number, valid and under its own system

  @PAT-012
  @FND-PATREAD-016
  Scenario: PAT-012 Each Patient takes the verification status from its code system
    When a consumer reads patients
    Then the verification status of each NHS number takes its code from its code system

  @PAT-013
  @FND-PATREAD-017
  Scenario: PAT-013 Each Patient has a name
    When a consumer reads patients
    Then each Patient has a name

  @PAT-014
  @FND-PATREAD-018
  Scenario: PAT-014 Each Patient has exactly one official name
    When a consumer reads patients
    Then each Patient has exactly one official name

  @PAT-015
  @FND-PATREAD-020
  Scenario: PAT-015 Each Patient has a birth date
    When a consumer reads patients
    Then each Patient has a birth date

  @PAT-016
  @FND-PATREAD-021
  Scenario: PAT-016 Each Patient has a gender
    When a consumer reads patients
    Then each Patient has a gender

  @PAT-017
  @FND-PATREAD-027
  Scenario: PAT-017 Each Patient refers to a managing organisation
    When a consumer reads patients
    Then each Patient refers to a managing organisation

  @PAT-018
  @FND-PATREAD-025
  Scenario: PAT-018 Each Patient refers to a preferred branch surgery
    When a consumer reads patients
    Then each Patient refers to the Location of a preferred branch surgery

  @PAT-019
  @API-RES-017
  Scenario: PAT-019 Each Patient says what its addresses are used for
    When a consumer reads patients
    Then each address of a Patient says what it is used for

  @PAT-020
  @API-RES-016
  Scenario: PAT-020 Each Patient gives no address as one text
    When a consumer reads patients
    Then no address of a Patient is given as one text

  @PAT-021
  @API-RES-019 @API-RES-020 @API-RES-021
  Scenario: PAT-021 Each Patient has complete telecoms
    When a consumer reads patients
    Then each telecom of a Patient has its system, value and use

  @PAT-022
  @FND-PATREAD-016
  Scenario: PAT-022 Each Patient has the NHS number that it was found by
    When a consumer reads patients
    Then each of them has the NHS number that it was found by

  @PAT-031
  @FND-PATREAD-029
  Scenario: PAT-031 No Patient holds the ethnic category
    When a consumer reads patients
    Then no Patient holds the ethnic category

  @PAT-032
  @FND-PATREAD-030
  Scenario: PAT-032 No Patient holds the religious affiliation
    When a consumer reads patients
    Then no Patient holds the religious affiliation

  @PAT-033
  @FND-PATREAD-031
  Scenario: PAT-033 No Patient holds the cadaveric donor flag
    When a consumer reads patients
    Then no Patient holds the cadaveric donor flag

  @PAT-034
  @FND-PATREAD-032
  Scenario: PAT-034 No Patient holds the residential status
    When a consumer reads patients
    Then no Patient holds the residential status

  @PAT-035
  @FND-PATREAD-033
  Scenario: PAT-035 No Patient holds the treatment category
    When a consumer reads patients
    Then no Patient holds the treatment category

  @PAT-036
  @FND-PATREAD-034
  Scenario: PAT-036 No Patient holds the place of birth
    When a consumer reads patients
    Then no Patient holds the place of birth

  @PAT-037
  @FND-PATREAD-035
  Scenario: PAT-037 No Patient holds the marital status
    When a consumer reads patients
    Then no Patient holds the marital status

  @PAT-038
  @FND-PATREAD-036
  Scenario: PAT-038 No Patient holds the multiple birth flag
    When a consumer reads patients
    Then no Patient holds the multiple birth flag

  @PAT-023
  @FND-PATREAD-015
  Scenario: PAT-023 The version of a patient stays while nothing changes
    Given a consumer who reads a patient with success
    When the consumer repeats it accepting JSON
    Then its version is the same as before

  @PAT-024
  @FND-PATREAD-015
  Scenario: PAT-024 The version of a patient who was registered stays while nothing changes
    Given a consumer who reads a patient who was registered with success
    When the consumer repeats it accepting JSON
    Then its version is the same as before
