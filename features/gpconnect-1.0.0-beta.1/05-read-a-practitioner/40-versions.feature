@read-a-practitioner
Feature: Reading a version

  @PRAC-771
  @DST2A-PRAC-017
  Scenario: PRAC-771 The version that was returned is read
    Given a consumer who reads a practitioner with success
    When the consumer reads it in the version that was returned
    Then the resource is read in that version

  @PRAC-772
  @DST2A-PRAC-017
  Scenario: PRAC-772 A version that never was is not read
    Given a consumer who reads a practitioner with success
    When the consumer reads it in a version that never was
    Then the reading is refused, because the resource never had that version
