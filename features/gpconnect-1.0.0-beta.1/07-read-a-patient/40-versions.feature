@read-a-patient
Feature: Reading a version

  @PAT-771
  @DST2A-PAT-017
  Scenario: PAT-771 The version that was returned is read
    Given a consumer who reads a patient with success
    When the consumer reads it in the version that was returned
    Then the resource is read in that version

  @PAT-772
  @DST2A-PAT-017
  Scenario: PAT-772 A version that never was is not read
    Given a consumer who reads a patient with success
    When the consumer reads it in a version that never was
    Then the reading is refused, because the resource never had that version
