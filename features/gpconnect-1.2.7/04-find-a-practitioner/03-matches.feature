@find-a-practitioner
Feature: What a search matches

  A search without a match is no error, and parameters that the specification does not know change nothing.

  @PRACS-041
  @FND-PRACSEARCH-001 @FND-PRACSEARCH-011
  Scenario: PRACS-041 An identifier that nobody has finds nothing
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with an identifier that nobody has
    Then nothing is found, which is no error

  @PRACS-043
  @API-HTTP-061 @FND-GEN-007 @FND-PRACSEARCH-001 @FND-PRACSEARCH-004
  Scenario: PRACS-043 An unknown parameter before the identifier is ignored
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with an unknown parameter before the identifier
    Then the unknown parameters are ignored
    And what was searched for is found

  @PRACS-044
  @API-HTTP-061 @FND-GEN-007 @FND-PRACSEARCH-001 @FND-PRACSEARCH-004
  Scenario: PRACS-044 An unknown parameter after the identifier is ignored
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with an unknown parameter after the identifier
    Then the unknown parameters are ignored
    And what was searched for is found

  @PRACS-045
  @API-HTTP-061 @FND-GEN-007 @FND-PRACSEARCH-001 @FND-PRACSEARCH-004
  Scenario: PRACS-045 _count is ignored
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with _count
    Then the unknown parameters are ignored
    And what was searched for is found

  @PRACS-046
  @API-HTTP-061 @FND-GEN-007 @FND-PRACSEARCH-001 @FND-PRACSEARCH-004
  Scenario: PRACS-046 _sort is ignored
    Given a consumer who searches for a practitioner with success
    When the consumer repeats it with _sort
    Then the unknown parameters are ignored
    And what was searched for is found

  @PRACS-048 @uses:read-a-practitioner
  @FND-GEN-013
  Scenario: PRACS-048 What is found can be read by its logical id
    Given a consumer who searches for a practitioner with success
    When the consumer reads each resource found by its id
    Then each of them can be read by its logical id

  @PRACS-049
  @FND-PRACSEARCH-001 @FND-PRACSEARCH-014
  Scenario: PRACS-049 No other practitioner is found
    Given a consumer who searches for a practitioner with success
    Then nothing is found but what was searched for
