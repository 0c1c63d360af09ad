@find-a-location
Feature: Find a location works at all

  What scenarios of other endpoints build on.

  @LOCS-001 @gateway
  @DST2A-FND-010 @DST2A-IID-016 @DST2A-LOCS-001 @DST2A-LOCS-003 @DST2A-LOCS-004 @DST2A-LOCS-007
  @DST2A-LOCS-012 @DST2A-LOCS-013 @DST2A-LOCS-018
  Scenario: LOCS-001 A location is found by its ODS site code
    When a consumer searches for a location by its ODS site code
    Then the response is 200 OK
    And the response is a searchset Bundle
    And what was searched for is found
