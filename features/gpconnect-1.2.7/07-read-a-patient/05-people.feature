@read-a-patient
Feature: Who is read

  @PAT-061
  @FND-GEN-029
  Scenario: PAT-061 A patient who dissents from sharing is read
    When a consumer reads a patient who dissents from sharing
    Then the patient who dissents from sharing is read

  @PAT-062
  @FND-GEN-017 @FND-PATREAD-016 @FND-PATREAD-018 @FND-PATREAD-020 @FND-PATREAD-021 @FND-PATREAD-025
  @FND-PATREAD-027
  Scenario: PAT-062 The Patient of somebody who dissents from sharing is complete
    When a consumer reads a patient who dissents from sharing
    Then each Patient has one NHS number, valid and under its own system
    And each Patient has exactly one official name
    And each Patient has a birth date
    And each Patient has a gender
    And each Patient refers to a managing organisation
    And each Patient refers to the Location of a preferred branch surgery

  @PAT-063 @uses:register-a-patient
  @FND-PATREAD-019
  Scenario: PAT-063 The official name is the one that PDS has
    When a consumer reads a patient whom PDS knows
    Then the official name is the one that PDS has

  @PAT-064
  @FND-PATREAD-019
  Scenario: PAT-064 The name that is known of a patient is read
    When a consumer reads a patient whose demographics are known
    Then the official name is the one that PDS has

  @PAT-065
  @FND-PATREAD-020 @FND-PATREAD-021
  Scenario: PAT-065 The birth date and gender that are known of a patient are read
    When a consumer reads a patient whose demographics are known
    Then birth date and gender are those that the practice holds
