@book-an-appointment @books
Feature: Booking several adjacent slots

  Slots may be booked together when each begins where the one before ends, and all have the same schedule, delivery
  channel and service type. They are booked together or not at all.

  @BOOK-051
  Scenario: BOOK-051 Two adjacent slots are booked as one appointment
    Given a patient and 2 adjacent free slots
    When the consumer books
    Then a booking of adjacent slots is taken
    And the appointment is what was booked

  @BOOK-052
  Scenario: BOOK-052 Three adjacent slots are booked as one appointment
    Given a patient and 3 adjacent free slots
    When the consumer books
    Then a booking of adjacent slots is taken
    And the appointment is what was booked

  @BOOK-053
  Scenario: BOOK-053 The order in which adjacent slots are listed does not matter
    Given a patient and 2 adjacent free slots
    And the booking lists its slots in reverse order
    When the consumer books
    Then a booking of adjacent slots is taken

  Scenario Outline: <id> Two slots that <reason> are refused
    Given a patient and two free slots that <reason>
    When the consumer tries to book them
    Then the booking is refused, because it takes slots that <reason>
    And the first of the slots on its own is taken afterwards

    Examples:
      | id       | reason                           |
      | BOOK-054 | have a gap between them          |
      | BOOK-055 | overlap in time                  |
      | BOOK-056 | belong to different schedules    |
      | BOOK-057 | have different delivery channels |
      | BOOK-058 | have different service types     |

  @BOOK-059
  Scenario: BOOK-059 No slot is taken when one of several is not free
    Given a patient and two adjacent slots, the first of which another patient has booked
    When the consumer tries to book them
    Then the booking is refused, because it takes a slot that another patient has
    And the other slot on its own is taken afterwards
