@read-a-patient
Feature: What is populated where it is held

  The record of one patient is known to hold it all: personas.complete.

  @PAT-041
  @FND-PATREAD-022
  Scenario: PAT-041 The address that is held is populated
    When a consumer reads a patient whose record is complete
    Then the address that is held is populated

  @PAT-042
  @FND-PATREAD-023
  Scenario: PAT-042 The telecom that is held is populated
    When a consumer reads a patient whose record is complete
    Then the telecom that is held is populated

  @PAT-043
  @API-RES-023 @API-RES-029 @FND-PATREAD-024
  Scenario: PAT-043 The contact that is held is populated
    When a consumer reads a patient whose record is complete
    Then the contact that is held is populated with name and telecom

  @PAT-044
  @FND-PATREAD-026
  Scenario: PAT-044 The language that is held is populated
    When a consumer reads a patient whose record is complete
    Then the language that is held is populated

  @PAT-045
  @API-RES-003 @API-RES-007 @FND-PATREAD-028
  Scenario: PAT-045 Everything else that is held is populated
    When a consumer reads a patient whose record is complete
    Then everything else that is held is populated

  @PAT-046
  @API-RES-025 @FND-PATREAD-024
  Scenario: PAT-046 Each contact says as text how they are related
    When a consumer reads a patient whose record is complete
    Then each contact of a Patient says as text how they are related

  @PAT-047
  @API-RES-028
  Scenario: PAT-047 No contact has the relationship coded
    When a consumer reads a patient whose record is complete
    Then no contact of a Patient has its relationship coded

  @PAT-048
  @API-RES-021 @API-RES-030
  Scenario: PAT-048 Each contact has complete addresses and telecoms
    When a consumer reads a patient whose record is complete
    Then each address and telecom of a contact is as complete as those of the Patient
