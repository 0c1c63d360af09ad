@find-a-practitioner
Feature: The Practitioner that is found

  What it holds, and what it does not. Data that the practice holds is named in provider.yaml.

  @PRACS-011
  @FND-GEN-020 @FND-PRACSEARCH-018
  Scenario: PRACS-011 Each Practitioner has an SDS user id
    When a consumer searches for a practitioner
    Then each Practitioner has an SDS user id

  @PRACS-012
  @FND-PRACSEARCH-019
  Scenario: PRACS-012 Each Practitioner has a name
    When a consumer searches for a practitioner
    Then each Practitioner has a name

  @PRACS-013
  @FND-PRACSEARCH-023
  Scenario: PRACS-013 No Practitioner has telecom
    When a consumer searches for a practitioner
    Then no Practitioner has telecom

  @PRACS-014
  @FND-PRACSEARCH-024
  Scenario: PRACS-014 No Practitioner has address
    When a consumer searches for a practitioner
    Then no Practitioner has address

  @PRACS-015
  @FND-PRACSEARCH-025
  Scenario: PRACS-015 No Practitioner has birthDate
    When a consumer searches for a practitioner
    Then no Practitioner has birthDate

  @PRACS-016
  @FND-PRACSEARCH-026
  Scenario: PRACS-016 No Practitioner has photo
    When a consumer searches for a practitioner
    Then no Practitioner has photo

  @PRACS-017
  @FND-PRACSEARCH-027
  Scenario: PRACS-017 No Practitioner has qualification
    When a consumer searches for a practitioner
    Then no Practitioner has qualification

  @PRACS-018
  @API-RES-003 @API-RES-007 @FND-PRACSEARCH-020
  Scenario: PRACS-018 The Practitioner has the gender that the practice holds
    When a consumer searches for a practitioner
    Then the Practitioner has the gender that the practice holds

  @PRACS-019
  @API-RES-003 @API-RES-007 @FND-PRACSEARCH-021
  Scenario: PRACS-019 The Practitioner has the languages that the practice holds
    When a consumer searches for a practitioner
    Then the Practitioner has the languages that the practice holds
