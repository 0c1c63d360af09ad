@find-a-location
Feature: Searches for a location by a wrong identifier

  A search has one identifier, of a system that is supported and with a value. Each search has one thing wrong; without
  it, it succeeds.

  @LOCS-031
  @DST2A-ERR-006 @DST2A-LOCS-009
  Scenario: LOCS-031 An unknown identifier system is refused
    Given a consumer who searches for a location with success
    When the consumer repeats it with an identifier of an unknown system
    Then the search is refused, because the system of its identifier is not supported
    And the error is 400 INVALID_IDENTIFIER_SYSTEM

  @LOCS-032
  @DST2A-ERR-006 @DST2A-LOCS-009
  Scenario: LOCS-032 An identifier system for patients is refused
    Given a consumer who searches for a location with success
    When the consumer repeats it with an identifier of a system for patients
    Then the search is refused, because the system of its identifier is not supported
    And the error is 400 INVALID_IDENTIFIER_SYSTEM

  @LOCS-033
  @DST2A-FHIR-036
  Scenario: LOCS-033 The identifier system in other letters is refused
    Given a consumer who searches for a location with success
    When the consumer repeats it with the system of the identifier in other letters
    Then the search is refused, because the system of its identifier is a URI, and so case-sensitive

  @LOCS-034
  @DST2A-ERR-007 @DST2A-LOCS-010
  Scenario: LOCS-034 Punctuation marks as site code are refused
    Given a consumer who searches for a location with success
    When the consumer repeats it with an identifier of punctuation marks
    Then the search is refused, because the value of its identifier has an impossible form
    And the error is 400 INVALID_IDENTIFIER_VALUE

  @LOCS-035
  @DST2A-ERR-007 @DST2A-LOCS-010
  Scenario: LOCS-035 A site code of 200 characters is refused
    Given a consumer who searches for a location with success
    When the consumer repeats it with an identifier of 200 characters
    Then the search is refused, because the value of its identifier has an impossible form
    And the error is 400 INVALID_IDENTIFIER_VALUE

  @LOCS-036
  @DST2A-LOCS-019
  Scenario: LOCS-036 A search without identifier is refused
    Given a consumer who searches for a location with success
    When the consumer repeats it without identifier
    Then the search is refused, because identifier is mandatory

  @LOCS-037
  @DST2A-LOCS-019
  Scenario: LOCS-037 The parameter Identifier is refused
    Given a consumer who searches for a location with success
    When the consumer repeats it with the parameter Identifier
    Then the search is refused, because the names of parameters are case-sensitive, and so identifier is missing

  @LOCS-038
  @DST2A-LOCS-020
  Scenario: LOCS-038 A second identifier is refused
    Given a consumer who searches for a location with success
    When the consumer repeats it with a second identifier
    Then the search is refused, because identifier may be given only once
