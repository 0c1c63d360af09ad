@find-a-practitioner
Feature: Find a practitioner works at all

  What scenarios of other endpoints build on.

  @PRACS-001 @gateway
  @APPT-GEN-004 @FND-GEN-007 @FND-GEN-008 @FND-GEN-009 @FND-PRACSEARCH-001 @FND-PRACSEARCH-004
  @FND-PRACSEARCH-006 @FND-PRACSEARCH-013 @FND-PRACSEARCH-014
  Scenario: PRACS-001 A practitioner is found by SDS user id
    When a consumer searches for a practitioner by SDS user id
    Then the response is 200 OK
    And the response is a searchset Bundle
    And what was searched for is found
