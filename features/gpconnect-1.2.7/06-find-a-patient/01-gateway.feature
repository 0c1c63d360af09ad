@find-a-patient
Feature: Find a patient works at all

  What scenarios of other endpoints build on.

  @PATS-001 @gateway
  @API-ILL-011 @APPT-GEN-004 @APPT-GEN-068 @FND-GEN-005 @FND-GEN-008 @FND-GEN-009 @FND-PATSEARCH-003
  @FND-PATSEARCH-006 @FND-PATSEARCH-007 @FND-PATSEARCH-009 @FND-PATSEARCH-016 @FND-PATSEARCH-017
  Scenario: PATS-001 A patient is found by NHS number
    When a consumer searches for a patient by NHS number
    Then the response is 200 OK
    And the response is a searchset Bundle
    And what was searched for is found
    And the identifier with its bar percent-encoded is understood
