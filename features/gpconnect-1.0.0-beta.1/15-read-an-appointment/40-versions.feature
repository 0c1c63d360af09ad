@read-an-appointment @books
Feature: Reading a version

  @READ-771
  @DST2A-READ-027
  Scenario: READ-771 The version that was returned is read
    Given a consumer who reads an appointment of its own with success
    When the consumer reads it in the version that was returned
    Then the resource is read in that version

  @READ-772
  @DST2A-READ-027
  Scenario: READ-772 A version that never was is not read
    Given a consumer who reads an appointment of its own with success
    When the consumer reads it in a version that never was
    Then the reading is refused, because the resource never had that version
