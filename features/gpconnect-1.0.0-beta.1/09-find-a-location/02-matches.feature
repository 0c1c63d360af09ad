@find-a-location
Feature: What a search for a location finds

  A search without a match is no error, and parameters that the specification does not know change nothing.

  @LOCS-011
  @DST2A-LOCS-018
  Scenario: LOCS-011 Each Location has an ODS site code
    When a consumer searches for a location
    Then each Location has an ODS site code

  @LOCS-012
  @DST2A-RES-013
  Scenario: LOCS-012 Each Location has the name of the surgery
    When a consumer searches for a location
    Then each Location has the name of the surgery

  @LOCS-021
  @DST2A-LOCS-007 @DST2A-LOCS-011
  Scenario: LOCS-021 An identifier that nobody has finds nothing
    Given a consumer who searches for a location with success
    When the consumer repeats it with an identifier that nobody has
    Then nothing is found, which is no error

  @LOCS-022
  @DST2A-HTTP-027 @DST2A-LOCS-007 @DST2A-LOCS-018
  Scenario: LOCS-022 An unknown parameter before the identifier is ignored
    Given a consumer who searches for a location with success
    When the consumer repeats it with an unknown parameter before the identifier
    Then the unknown parameters are ignored
    And what was searched for is found

  @LOCS-023 @uses:read-a-location
  @DST2A-LOCS-007
  Scenario: LOCS-023 What is found can be read by its logical id
    Given a consumer who searches for a location with success
    When the consumer reads each resource found by its id
    Then each of them can be read by its logical id

  @LOCS-024
  @DST2A-LOCS-007 @DST2A-LOCS-013
  Scenario: LOCS-024 No other location is found
    Given a consumer who searches for a location with success
    Then nothing is found but what was searched for

  @LOCS-025
  @DST2A-LOCS-021
  Scenario: LOCS-025 The locations of an organisation are found by its ODS code
    When a consumer searches for the locations of the practice by its ODS code
    Then the locations of the organisation are found
