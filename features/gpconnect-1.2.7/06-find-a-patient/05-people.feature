@find-a-patient
Feature: Who is found and who is not

  Active patients are found, whatever the type of their registration. All others are not, and that is no error.

  @PATS-061
  @FND-PATSEARCH-003 @FND-PATSEARCH-014
  Scenario: PATS-061 Nobody is found for a number that the practice does not know
    When a consumer searches for a patient whom the practice does not know
    Then no patient whom the practice does not know is found, which is no error

  @PATS-062
  @FND-GEN-031
  Scenario: PATS-062 A patient who is flagged as sensitive is not found
    When a consumer searches for a patient who is flagged as sensitive
    Then no patient who is flagged as sensitive is found, which is no error

  @PATS-063
  @FND-GEN-038 @FND-PATSEARCH-014 @FND-PATSEARCH-018 @FND-PATSEARCH-020
  Scenario: PATS-063 A patient who has died is not found
    When a consumer searches for a patient who has died
    Then no patient who has died is found, which is no error

  @PATS-064
  @FND-GEN-038 @FND-PATSEARCH-014 @FND-PATSEARCH-018 @FND-PATSEARCH-019
  Scenario: PATS-064 A patient who has left the practice is not found
    When a consumer searches for a patient who has left the practice
    Then no patient who has left the practice is found, which is no error

  @PATS-065
  @FND-GEN-039 @FND-PATSEARCH-014 @FND-PATSEARCH-021 @FND-PATSEARCH-046 @FND-PATSEARCH-049 @FND-PATSEARCH-054
  @FND-PATSEARCH-055
  Scenario: PATS-065 A patient whose NHS number PDS has for somebody else is not found
    When a consumer searches for a patient whose NHS number PDS has for somebody else
    Then no patient whose NHS number PDS has for somebody else is found, which is no error

  @PATS-066
  @FND-GEN-039 @FND-PATSEARCH-014 @FND-PATSEARCH-021 @FND-PATSEARCH-046 @FND-PATSEARCH-049 @FND-PATSEARCH-054
  @FND-PATSEARCH-055
  Scenario: PATS-066 Nor is that patient found by the next search
    Given a consumer who has searched for a patient whose NHS number PDS has for somebody else
    When a consumer searches for a patient whose NHS number PDS has for somebody else
    Then no patient whose NHS number PDS has for somebody else is found, which is no error

  @PATS-067
  @FND-GEN-039 @FND-PATSEARCH-021 @FND-PATSEARCH-046 @FND-PATSEARCH-047 @FND-PATSEARCH-052 @FND-PATSEARCH-053
  Scenario: PATS-067 A patient whose NHS number PDS confirms is found and marked as verified
    When a consumer searches for a patient whose NHS number PDS confirms
    Then the patient whose NHS number PDS confirms is found
    And the NHS number is marked as verified

  @PATS-068
  @FND-GEN-029
  Scenario: PATS-068 A patient who dissents from sharing is found
    When a consumer searches for a patient who dissents from sharing
    Then the patient who dissents from sharing is found

  @PATS-069 @uses:register-a-patient
  @FND-PATSEARCH-018
  Scenario: PATS-069 A patient who is registered temporarily is found
    When a consumer searches for a patient who is registered temporarily
    Then the patient who is registered temporarily is found

  @PATS-070 @uses:register-a-patient
  @FND-PATSEARCH-028
  Scenario: PATS-070 The official name is the one that PDS has
    When a consumer finds a patient whom PDS knows
    Then the official name is the one that PDS has

  @PATS-071
  @FND-PATSEARCH-028
  Scenario: PATS-071 The name that is known of a patient is found
    When a consumer finds a patient whose demographics are known
    Then the official name is the one that PDS has

  @PATS-072
  @FND-PATSEARCH-029 @FND-PATSEARCH-030
  Scenario: PATS-072 The birth date and gender that are known of a patient are found
    When a consumer finds a patient whose demographics are known
    Then birth date and gender are those that the practice holds
