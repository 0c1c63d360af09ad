@find-a-patient
Feature: What Patients lead to can be read

  The ids in a Patient are the ids by which Foundations reads Organizations, Practitioners, Locations and Patients.

  @PATS-051 @uses:read-an-organisation
  @FND-GEN-014 @FND-GEN-024 @FND-PATREAD-027 @FND-PATSEARCH-036 @FND-REG-087
  Scenario: PATS-051 The managing organisation can be read
    When a consumer finds patients
    And the managing organisation that they lead to is read
    Then the managing organisation is there

  @PATS-052 @uses:read-a-practitioner
  @FND-GEN-014
  Scenario: PATS-052 The usual practitioner can be read
    When a consumer finds patients
    And the usual practitioner that they lead to is read
    Then the usual practitioner is there

  @PATS-053 @uses:read-a-location
  @API-BRS-010 @FND-GEN-022 @FND-GEN-025
  Scenario: PATS-053 The preferred branch surgery can be read
    When a consumer finds patients
    And the preferred branch surgery that they lead to is read
    Then the preferred branch surgery is there

  @PATS-054 @uses:read-a-patient
  @FND-GEN-014
  Scenario: PATS-054 The patient can be read
    When a consumer finds patients
    And the patient that they lead to is read
    Then the patient is there
