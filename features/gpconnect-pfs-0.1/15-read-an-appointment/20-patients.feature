@read-an-appointment @books
Feature: What a patient reads

  @READ-811
  @PFS-READ-010
  Scenario: READ-811 An appointment that is read says how long it is
    Given an appointment that the consumer booked
    When the consumer reads it
    Then the returned appointment says how long it is

  @READ-812
  @PFS-OAS-010
  Scenario: READ-812 Practitioners and locations may be asked for
    Given an appointment that the consumer booked
    When the consumer reads it with practitioners and locations
    Then the reading is accepted, because it may ask for practitioners and locations
