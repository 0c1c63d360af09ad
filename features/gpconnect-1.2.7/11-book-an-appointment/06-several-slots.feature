@book-an-appointment @books
Feature: Booking several adjacent slots

  Slots may be booked together when each begins where the one before ends, and all have the same schedule, delivery
  channel and service type. They are booked together or not at all.

  @BOOK-051
  @APPT-BOOK-011 @APPT-BOOK-012 @APPT-BOOK-021 @APPT-BOOK-141 @APPT-BOOK-143 @APPT-GEN-027
  Scenario: BOOK-051 Two adjacent slots are booked as one appointment
    Given a patient and 2 adjacent free slots
    When the consumer books
    Then a booking of adjacent slots is taken
    And the appointment is what was booked

  @BOOK-052
  @APPT-BOOK-011 @APPT-BOOK-012 @APPT-BOOK-021 @APPT-BOOK-141 @APPT-BOOK-143 @APPT-GEN-027
  Scenario: BOOK-052 Three adjacent slots are booked as one appointment
    Given a patient and 3 adjacent free slots
    When the consumer books
    Then a booking of adjacent slots is taken
    And the appointment is what was booked

  @API-ERR-027 @APPT-BOOK-016 @APPT-BOOK-108 @APPT-BOOK-112 @APPT-BOOK-146 @APPT-GEN-032
  Scenario Outline: <id> Two slots that <reason> are refused
    Given a patient and two free slots that <reason>
    When the consumer tries to book them
    Then the booking is refused, because it takes slots that <reason>
    And the first of the slots on its own is taken afterwards

    @APPT-BOOK-012 @APPT-BOOK-017
    Examples:
      | id       | reason                  |
      | BOOK-054 | have a gap between them |

    @APPT-BOOK-017
    Examples:
      | id       | reason          |
      | BOOK-055 | overlap in time |

    @APPT-BOOK-013 @APPT-BOOK-018
    Examples:
      | id       | reason                        |
      | BOOK-056 | belong to different schedules |

    @APPT-BOOK-014 @APPT-BOOK-019
    Examples:
      | id       | reason                           |
      | BOOK-057 | have different delivery channels |

    @APPT-BOOK-015 @APPT-BOOK-020
    Examples:
      | id       | reason                       |
      | BOOK-058 | have different service types |

  @BOOK-059
  @API-ERR-025 @APPT-BOOK-022 @APPT-BOOK-097 @APPT-BOOK-098 @APPT-BOOK-106 @APPT-BOOK-146 @APPT-GEN-032
  Scenario: BOOK-059 No slot is taken when one of several is not free
    Given a patient and two adjacent slots, the first of which another patient has booked
    When the consumer tries to book them
    Then the booking is refused, because it takes a slot that another patient has
    And the other slot on its own is taken afterwards
