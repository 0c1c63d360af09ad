@book-an-appointment
Feature: Book an appointment works at all

  What the other scenarios of the endpoint build on: a plain booking of one free slot is taken.

  @BOOK-001 @gateway @books
  @APPT-BOOK-090 @APPT-BOOK-120 @APPT-BOOK-125 @APPT-BOOK-126 @APPT-BOOK-149 @APPT-GEN-001 @APPT-GEN-002
  @APPT-GEN-067
  Scenario: BOOK-001 A booking of a free slot is taken
    Given a patient and a free slot
    When the consumer books
    Then the response is 201 Created
    And the response is an Appointment
    And a booking in the form of the example is taken
