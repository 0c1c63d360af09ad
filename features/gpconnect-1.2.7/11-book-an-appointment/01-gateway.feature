@book-an-appointment
Feature: Book an appointment works at all

  What the other scenarios of the endpoint build on: a plain booking of one free slot is taken.

  @BOOK-001 @gateway @books
  Scenario: BOOK-001 A booking of a free slot is taken
    Given a patient and a free slot
    When the consumer books
    Then the response is 201 Created
    And the response is an Appointment
    And a booking in the form of the example is taken
