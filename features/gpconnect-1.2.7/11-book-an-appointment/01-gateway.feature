@book-an-appointment
Feature: Book an appointment works at all

  What the other scenarios of the endpoint build on: a plain booking of one free slot is taken.

  @gateway @books @BOOK-001
  Scenario: BOOK-001 A booking of a free slot is taken
    Given a patient and a free slot
    When the consumer books
    Then the booking is taken
    And a booking in the form of the example is taken
