@find-an-organisation
Feature: Find an organisation works at all

  What scenarios of other endpoints build on.

  @ORGS-001 @gateway
  @APPT-GEN-004 @FND-GEN-006 @FND-GEN-008 @FND-GEN-009 @FND-ORGSEARCH-002 @FND-ORGSEARCH-005
  @FND-ORGSEARCH-007 @FND-ORGSEARCH-014 @FND-ORGSEARCH-015
  Scenario: ORGS-001 The practice is found by its ODS code
    When a consumer searches for the practice by its ODS code
    Then the response is 200 OK
    And the response is a searchset Bundle
    And what was searched for is found
