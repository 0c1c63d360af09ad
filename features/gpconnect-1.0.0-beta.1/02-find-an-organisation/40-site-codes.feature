@find-an-organisation @uses:search-for-free-slots
Feature: An organisation by the ODS code of one of its sites

  @ORGS-771 @uses:read-an-organisation
  @DST2A-FND-007 @DST2A-ORGS-021
  Scenario: ORGS-771 The practice is found by the ODS code of one of its sites
    When a consumer searches for the practice by the ODS site code of one of its locations
    Then the practice is found by its site
