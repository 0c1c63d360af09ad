@read-an-appointment
Feature: Reading appointments of the past on DSTU2

  The release sets no limit of time.

  @READ-751
  @DST2B-GEN-007 @DST2B-READ-020
  Scenario: READ-751 An appointment of a day that has passed is read
    When a consumer reads an appointment of a day that has passed
    Then the reading is accepted, because appointments of the past may be read

  @READ-752 @books
  @DST2B-READ-028
  Scenario: READ-752 An appointment that is read holds what was booked, and nothing else
    Given an appointment that the consumer has
    When the consumer reads it
    Then the returned appointment holds what was booked
