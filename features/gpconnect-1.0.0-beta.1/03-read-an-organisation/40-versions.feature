@read-an-organisation
Feature: Reading a version

  @ORG-771
  @DST2A-ORG-017
  Scenario: ORG-771 The version that was returned is read
    Given a consumer who reads the practice with success
    When the consumer reads it in the version that was returned
    Then the resource is read in that version

  @ORG-772
  @DST2A-ORG-017
  Scenario: ORG-772 A version that never was is not read
    Given a consumer who reads the practice with success
    When the consumer reads it in a version that never was
    Then the reading is refused, because the resource never had that version
