@find-a-patient
Feature: Parameters that nobody has to know

  They are ignored, and the search finds what it would find without them.

  @PATS-081
  @API-HTTP-061 @API-ILL-011 @APPT-GEN-068 @FND-GEN-005 @FND-PATSEARCH-003 @FND-PATSEARCH-007
  Scenario: PATS-081 An unknown parameter before the identifier is ignored
    Given a consumer who searches for a patient with success
    When the consumer repeats it with an unknown parameter before the identifier
    Then the unknown parameters are ignored
    And what was searched for is found

  @PATS-082
  @API-HTTP-061 @API-ILL-011 @APPT-GEN-068 @FND-GEN-005 @FND-PATSEARCH-003 @FND-PATSEARCH-007
  Scenario: PATS-082 An unknown parameter after the identifier is ignored
    Given a consumer who searches for a patient with success
    When the consumer repeats it with an unknown parameter after the identifier
    Then the unknown parameters are ignored
    And what was searched for is found

  @PATS-083
  @API-HTTP-061 @API-ILL-011 @APPT-GEN-068 @FND-GEN-005 @FND-PATSEARCH-003 @FND-PATSEARCH-007
  Scenario: PATS-083 _count is ignored
    Given a consumer who searches for a patient with success
    When the consumer repeats it with _count
    Then the unknown parameters are ignored
    And what was searched for is found

  @PATS-084
  @API-HTTP-061 @API-ILL-011 @APPT-GEN-068 @FND-GEN-005 @FND-PATSEARCH-003 @FND-PATSEARCH-007
  Scenario: PATS-084 _sort is ignored
    Given a consumer who searches for a patient with success
    When the consumer repeats it with _sort
    Then the unknown parameters are ignored
    And what was searched for is found
