@find-a-patient
Feature: What is populated where it is held

  The record of one patient is known to hold it all: personas.complete.

  @PATS-041
  @FND-PATSEARCH-031
  Scenario: PATS-041 The address that is held is populated
    When a consumer finds a patient whose record is complete
    Then the address that is held is populated

  @PATS-042
  @FND-PATSEARCH-032
  Scenario: PATS-042 The telecom that is held is populated
    When a consumer finds a patient whose record is complete
    Then the telecom that is held is populated

  @PATS-043
  @API-RES-023 @API-RES-029 @FND-PATSEARCH-033
  Scenario: PATS-043 The contact that is held is populated
    When a consumer finds a patient whose record is complete
    Then the contact that is held is populated with name and telecom

  @PATS-044
  @FND-PATSEARCH-035
  Scenario: PATS-044 The language that is held is populated
    When a consumer finds a patient whose record is complete
    Then the language that is held is populated

  @PATS-045
  @API-RES-003 @API-RES-007 @FND-PATSEARCH-037
  Scenario: PATS-045 Everything else that is held is populated
    When a consumer finds a patient whose record is complete
    Then everything else that is held is populated

  @PATS-046
  @API-RES-025 @FND-PATSEARCH-033
  Scenario: PATS-046 Each contact says as text how they are related
    When a consumer finds a patient whose record is complete
    Then each contact of a Patient says as text how they are related

  @PATS-047
  @API-RES-028
  Scenario: PATS-047 No contact has the relationship coded
    When a consumer finds a patient whose record is complete
    Then no contact of a Patient has its relationship coded

  @PATS-048
  @API-RES-021 @API-RES-030
  Scenario: PATS-048 Each contact has complete addresses and telecoms
    When a consumer finds a patient whose record is complete
    Then each address and telecom of a contact is as complete as those of the Patient
