@read-a-location
Feature: The surgeries of a practice

  The practice is an Organization, and each surgery, main or branch, a Location that it manages.

  @LOC-041 @uses:read-an-organisation
  @FND-GEN-015
  Scenario: LOC-041 The managing organisation can be read
    When a consumer reads a location
    And the consumer reads its managing organisation
    Then each of them can be read by its logical id

  @LOC-042 @uses:read-an-organisation
  @API-BRS-001 @FND-LOCREAD-017
  Scenario: LOC-042 The managing organisation is the practice
    When a consumer reads a location
    And the consumer reads its managing organisation
    Then the managing organisation is the practice itself

  @LOC-045 @uses:search-for-free-slots
  @API-BRS-001 @FND-GEN-022
  Scenario: LOC-045 Each surgery of the practice is a Location
    When a consumer reads the surgeries of the practice that free slots lead to
    Then each surgery of the practice is a Location

  @LOC-046 @uses:search-for-free-slots
  @API-RES-003 @API-RES-007 @FND-LOCREAD-015
  Scenario: LOC-046 Each surgery has the address that the practice holds
    When a consumer reads the surgeries of the practice that free slots lead to
    Then each surgery has the address that the practice holds

  @LOC-047 @uses:search-for-free-slots
  @API-RES-003 @API-RES-007 @FND-LOCREAD-016
  Scenario: LOC-047 Each surgery has the telephone number that the practice holds
    When a consumer reads the surgeries of the practice that free slots lead to
    Then each surgery has the telephone number that the practice holds
