@read-a-location
Feature: Read a location works at all

  What scenarios of other endpoints build on.

  @LOC-001 @gateway
  Scenario: LOC-001 A location is read by its logical id
    When a consumer reads a location that free slots lead to
    Then the response is 200 OK
    And the response is a Location
    And it is the one that was asked for
