@read-a-patient
Feature: What a Patient that was read leads to can be read

  The ids in a Patient are the ids by which Foundations reads Organizations, Practitioners and Locations.

  @PAT-051 @uses:read-an-organisation
  @FND-GEN-014 @FND-GEN-024 @FND-PATREAD-027 @FND-PATSEARCH-036 @FND-REG-087
  Scenario: PAT-051 The managing organisation can be read
    When a consumer reads patients
    And the managing organisation that they lead to is read
    Then the managing organisation is there

  @PAT-052 @uses:read-a-practitioner
  @FND-GEN-014
  Scenario: PAT-052 The usual practitioner can be read
    When a consumer reads patients
    And the usual practitioner that they lead to is read
    Then the usual practitioner is there

  @PAT-053 @uses:read-a-location
  @API-BRS-010 @FND-GEN-022 @FND-GEN-025
  Scenario: PAT-053 The preferred branch surgery can be read
    When a consumer reads patients
    And the preferred branch surgery that they lead to is read
    Then the preferred branch surgery is there
