@read-an-organisation
Feature: The Organization that is read

  What it holds, and what it does not. Data that the practice holds is named in provider.yaml.

  @ORG-011
  @API-BRS-004 @FND-GEN-018 @FND-ORGREAD-015
  Scenario: ORG-011 Each Organization has its ODS code
    When a consumer reads the practice
    Then each Organization has its ODS code

  @ORG-012
  @FND-ORGREAD-016
  Scenario: ORG-012 Each Organization has a name
    When a consumer reads the practice
    Then each Organization has a name

  @ORG-013
  @FND-ORGREAD-020
  Scenario: ORG-013 No Organization has contact
    When a consumer reads the practice
    Then no Organization has contact

  @ORG-014
  @FND-ORGREAD-021
  Scenario: ORG-014 No Organization has endpoint
    When a consumer reads the practice
    Then no Organization has endpoint

  @ORG-015
  @API-RES-012 @API-RES-015
  Scenario: ORG-015 Each address is given in its parts, from lines to country
    When a consumer reads the practice
    Then each address is given in its parts, from lines to country

  @ORG-016
  @API-RES-016
  Scenario: ORG-016 No address is given as one text
    When a consumer reads the practice
    Then no address is given as one text

  @ORG-017
  @API-RES-018
  Scenario: ORG-017 Each address says what it is used for
    When a consumer reads the practice
    Then each address says what it is used for

  @ORG-018
  @API-RES-019 @API-RES-020
  Scenario: ORG-018 Each contact detail has a system and a value
    When a consumer reads the practice
    Then each contact detail has a system and a value

  @ORG-019
  @API-RES-022
  Scenario: ORG-019 Each contact detail says what it is used for
    When a consumer reads the practice
    Then each contact detail says what it is used for

  @ORG-020
  @API-RES-003 @API-RES-007 @FND-ORGREAD-017
  Scenario: ORG-020 The Organization has the address that the practice holds
    When a consumer reads the practice
    Then the Organization has the address that the practice holds

  @ORG-021
  @API-RES-003 @API-RES-007 @FND-ORGREAD-018
  Scenario: ORG-021 The Organization has the telephone number that the practice holds
    When a consumer reads the practice
    Then the Organization has the telephone number that the practice holds

  @ORG-022
  @FND-ORGREAD-015
  Scenario: ORG-022 The Organization has the ODS code that it was found by
    When a consumer reads the practice
    Then it has the identifier that it was found by

  @ORG-023
  @FND-ORGREAD-014
  Scenario: ORG-023 The version of the practice stays while nothing changes
    Given a consumer who reads the practice with success
    When the consumer repeats it accepting JSON
    Then its version is the same as before
