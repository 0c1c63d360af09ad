@book-an-appointment @books
Feature: Slots that are no longer free

  @BOOK-061
  Scenario: BOOK-061 A slot that another patient has booked is refused as a duplicate
    Given a slot that another patient has booked
    When the consumer books
    Then the booking is refused because the slot is taken

  @BOOK-062
  Scenario: BOOK-062 A booking that is sent twice is taken once
    Given a booking that was taken
    When the consumer sends the very same booking again
    Then the booking is refused because it was taken before

  @BOOK-063
  Scenario: BOOK-063 Of two bookings of one slot at the same time exactly one is taken
    Given two patients and one free slot
    When both patients book it at the same time
    Then exactly one of them gets it

  @BOOK-064
  Scenario: BOOK-064 A slot of the past is refused
    Given a patient and a free slot of the past
    When the consumer books
    Then the booking is refused because its slot is in the past
