@find-an-organisation
Feature: What a search matches

  A search without a match is no error, and parameters that the specification does not know change nothing.

  @ORGS-041
  @FND-ORGSEARCH-002 @FND-ORGSEARCH-012
  Scenario: ORGS-041 An identifier that nobody has finds nothing
    Given a consumer who searches for the practice with success
    When the consumer repeats it with an identifier that nobody has
    Then nothing is found, which is no error

  @ORGS-043
  @API-HTTP-061 @FND-GEN-006 @FND-ORGSEARCH-002 @FND-ORGSEARCH-005
  Scenario: ORGS-043 An unknown parameter before the identifier is ignored
    Given a consumer who searches for the practice with success
    When the consumer repeats it with an unknown parameter before the identifier
    Then the unknown parameters are ignored
    And what was searched for is found

  @ORGS-044
  @API-HTTP-061 @FND-GEN-006 @FND-ORGSEARCH-002 @FND-ORGSEARCH-005
  Scenario: ORGS-044 An unknown parameter after the identifier is ignored
    Given a consumer who searches for the practice with success
    When the consumer repeats it with an unknown parameter after the identifier
    Then the unknown parameters are ignored
    And what was searched for is found

  @ORGS-045
  @API-HTTP-061 @FND-GEN-006 @FND-ORGSEARCH-002 @FND-ORGSEARCH-005
  Scenario: ORGS-045 _count is ignored
    Given a consumer who searches for the practice with success
    When the consumer repeats it with _count
    Then the unknown parameters are ignored
    And what was searched for is found

  @ORGS-046
  @API-HTTP-061 @FND-GEN-006 @FND-ORGSEARCH-002 @FND-ORGSEARCH-005
  Scenario: ORGS-046 _sort is ignored
    Given a consumer who searches for the practice with success
    When the consumer repeats it with _sort
    Then the unknown parameters are ignored
    And what was searched for is found

  @ORGS-048 @uses:read-an-organisation
  @FND-GEN-012
  Scenario: ORGS-048 What is found can be read by its logical id
    Given a consumer who searches for the practice with success
    When the consumer reads each resource found by its id
    Then each of them can be read by its logical id

  @ORGS-049
  @FND-ORGSEARCH-002 @FND-ORGSEARCH-015
  Scenario: ORGS-049 No other organisation is found
    Given a consumer who searches for the practice with success
    Then nothing is found but what was searched for
