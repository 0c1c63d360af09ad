@find-an-organisation
Feature: The Organization that is found

  What it holds, and what it does not. Data that the practice holds is named in provider.yaml.

  @ORGS-011
  @API-BRS-004 @FND-GEN-018 @FND-ORGSEARCH-019
  Scenario: ORGS-011 Each Organization has its ODS code
    When a consumer searches for the practice
    Then each Organization has its ODS code

  @ORGS-012
  @FND-ORGSEARCH-020
  Scenario: ORGS-012 Each Organization has a name
    When a consumer searches for the practice
    Then each Organization has a name

  @ORGS-013
  @FND-ORGSEARCH-024
  Scenario: ORGS-013 No Organization has contact
    When a consumer searches for the practice
    Then no Organization has contact

  @ORGS-014
  @FND-ORGSEARCH-025
  Scenario: ORGS-014 No Organization has endpoint
    When a consumer searches for the practice
    Then no Organization has endpoint

  @ORGS-015
  @API-RES-012 @API-RES-015
  Scenario: ORGS-015 Each address is given in its parts, from lines to country
    When a consumer searches for the practice
    Then each address is given in its parts, from lines to country

  @ORGS-016
  @API-RES-016
  Scenario: ORGS-016 No address is given as one text
    When a consumer searches for the practice
    Then no address is given as one text

  @ORGS-017
  @API-RES-018
  Scenario: ORGS-017 Each address says what it is used for
    When a consumer searches for the practice
    Then each address says what it is used for

  @ORGS-018
  @API-RES-019 @API-RES-020
  Scenario: ORGS-018 Each contact detail has a system and a value
    When a consumer searches for the practice
    Then each contact detail has a system and a value

  @ORGS-019
  @API-RES-022
  Scenario: ORGS-019 Each contact detail says what it is used for
    When a consumer searches for the practice
    Then each contact detail says what it is used for

  @ORGS-020
  @API-RES-003 @API-RES-007 @FND-ORGSEARCH-021
  Scenario: ORGS-020 The Organization has the address that the practice holds
    When a consumer searches for the practice
    Then the Organization has the address that the practice holds

  @ORGS-021
  @API-RES-003 @API-RES-007 @FND-ORGSEARCH-022
  Scenario: ORGS-021 The Organization has the telephone number that the practice holds
    When a consumer searches for the practice
    Then the Organization has the telephone number that the practice holds

  @ORGS-031
  @FND-GEN-021
  Scenario: ORGS-031 The practice is a single Organization
    When a consumer searches for the practice
    Then the practice is a single Organization
