@register-a-patient @registers @uses:find-a-patient
Feature: What a registered Patient leads to can be read

  Somebody is looked at who was registered before, by this run or an earlier one.

  @REG-031 @uses:read-an-organisation
  @FND-GEN-014 @FND-GEN-024 @FND-PATREAD-027 @FND-PATSEARCH-036 @FND-REG-087
  Scenario: REG-031 The managing organisation can be read
    When a consumer finds a patient who was registered
    And the managing organisation that they lead to is read
    Then the managing organisation is there

  @REG-032 @uses:read-a-location
  @API-BRS-010 @FND-GEN-022 @FND-GEN-025
  Scenario: REG-032 The preferred branch surgery can be read
    When a consumer finds a patient who was registered
    And the preferred branch surgery that they lead to is read
    Then the preferred branch surgery is there

  @REG-033 @uses:read-a-patient
  @FND-GEN-014
  Scenario: REG-033 The patient can be read
    When a consumer finds a patient who was registered
    And the patient that they lead to is read
    Then the patient is there
