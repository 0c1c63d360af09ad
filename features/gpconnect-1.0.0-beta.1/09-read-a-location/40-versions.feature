@read-a-location
Feature: Reading a version

  @LOC-771
  @DST2A-LOC-017
  Scenario: LOC-771 The version that was returned is read
    Given a consumer who reads a location with success
    When the consumer reads it in the version that was returned
    Then the resource is read in that version

  @LOC-772
  @DST2A-LOC-017
  Scenario: LOC-772 A version that never was is not read
    Given a consumer who reads a location with success
    When the consumer reads it in a version that never was
    Then the reading is refused, because the resource never had that version
