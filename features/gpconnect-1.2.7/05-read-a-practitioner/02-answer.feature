@read-a-practitioner
Feature: The Practitioner that is read

  What it holds, and what it does not. Data that the practice holds is named in provider.yaml.

  @PRAC-011
  @FND-GEN-020 @FND-PRACREAD-013
  Scenario: PRAC-011 Each Practitioner has a business identifier
    When a consumer reads a practitioner
    Then each Practitioner has a business identifier

  @PRAC-012
  @FND-PRACREAD-014
  Scenario: PRAC-012 Each Practitioner has a name
    When a consumer reads a practitioner
    Then each Practitioner has a name

  @PRAC-013
  @FND-PRACREAD-018
  Scenario: PRAC-013 No Practitioner has telecom
    When a consumer reads a practitioner
    Then no Practitioner has telecom

  @PRAC-014
  @FND-PRACREAD-019
  Scenario: PRAC-014 No Practitioner has address
    When a consumer reads a practitioner
    Then no Practitioner has address

  @PRAC-015
  @FND-PRACREAD-020
  Scenario: PRAC-015 No Practitioner has birthDate
    When a consumer reads a practitioner
    Then no Practitioner has birthDate

  @PRAC-016
  @FND-PRACREAD-021
  Scenario: PRAC-016 No Practitioner has photo
    When a consumer reads a practitioner
    Then no Practitioner has photo

  @PRAC-017
  @FND-PRACREAD-022
  Scenario: PRAC-017 No Practitioner has qualification
    When a consumer reads a practitioner
    Then no Practitioner has qualification

  @PRAC-018
  @API-RES-003 @API-RES-007 @FND-PRACREAD-015
  Scenario: PRAC-018 The Practitioner has the gender that the practice holds
    When a consumer reads a practitioner
    Then the Practitioner has the gender that the practice holds

  @PRAC-019
  @API-RES-003 @API-RES-007 @FND-PRACREAD-016
  Scenario: PRAC-019 The Practitioner has the languages that the practice holds
    When a consumer reads a practitioner
    Then the Practitioner has the languages that the practice holds

  @PRAC-020 @uses:find-a-practitioner
  @FND-PRACREAD-013
  Scenario: PRAC-020 The Practitioner has the SDS user id that it was found by
    When a consumer reads a practitioner
    Then it has the identifier that it was found by

  @PRAC-021
  @FND-PRACREAD-012
  Scenario: PRAC-021 The version of a practitioner stays while nothing changes
    Given a consumer who reads a practitioner with success
    When the consumer repeats it accepting JSON
    Then its version is the same as before
