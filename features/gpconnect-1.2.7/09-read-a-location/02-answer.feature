@read-a-location
Feature: The Location that is read

  What it holds, and what it does not. Data that the practice holds is named in provider.yaml.

  @LOC-011
  @API-BRS-009 @FND-LOCREAD-014
  Scenario: LOC-011 Each Location has the name of the surgery
    When a consumer reads a location
    Then each Location has the name of the surgery

  @LOC-012
  @API-BRS-009
  Scenario: LOC-012 Each Location has the address of the surgery
    When a consumer reads a location
    Then each Location has the address of the surgery

  @LOC-013
  @API-BRS-009
  Scenario: LOC-013 Each Location has contact details
    When a consumer reads a location
    Then each Location has contact details

  @LOC-014
  @API-BRS-001 @FND-LOCREAD-017
  Scenario: LOC-014 Each Location refers to its managing organisation
    When a consumer reads a location
    Then each Location refers to its managing organisation

  @LOC-015
  @FND-LOCREAD-019
  Scenario: LOC-015 No Location has endpoint
    When a consumer reads a location
    Then no Location has endpoint

  @LOC-016
  @API-BRS-005 @FND-GEN-019
  Scenario: LOC-016 The identifiers of each Location, where it has any, have a system and a value
    When a consumer reads a location
    Then the identifiers of each Location, where it has any, have a system and a value

  @LOC-017
  @API-RES-012 @API-RES-015
  Scenario: LOC-017 Each address is given in its parts, from lines to country
    When a consumer reads a location
    Then each address is given in its parts, from lines to country

  @LOC-018
  @API-RES-016
  Scenario: LOC-018 No address is given as one text
    When a consumer reads a location
    Then no address is given as one text

  @LOC-019
  @API-RES-018
  Scenario: LOC-019 Each address says what it is used for
    When a consumer reads a location
    Then each address says what it is used for

  @LOC-020
  @API-RES-019 @API-RES-020
  Scenario: LOC-020 Each contact detail has a system and a value
    When a consumer reads a location
    Then each contact detail has a system and a value

  @LOC-021
  @API-RES-022
  Scenario: LOC-021 Each contact detail says what it is used for
    When a consumer reads a location
    Then each contact detail says what it is used for

  @LOC-022
  @FND-LOCREAD-013
  Scenario: LOC-022 The version of a location stays while nothing changes
    Given a consumer who reads a location with success
    When the consumer repeats it accepting JSON
    Then its version is the same as before
