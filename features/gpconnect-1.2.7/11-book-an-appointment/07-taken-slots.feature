@book-an-appointment @books
Feature: Slots that cannot be booked

  A slot is booked once, by one patient, before it begins, and by an organisation that it is meant for.

  @BOOK-061
  @API-ERR-025 @APPT-BOOK-097 @APPT-BOOK-098 @APPT-BOOK-106 @APPT-GEN-032
  Scenario: BOOK-061 A slot that another patient has booked is refused as a duplicate
    Given a patient and a slot that another patient has booked
    When the consumer tries to book it
    Then the booking is refused, because it takes a slot that another patient has

  @BOOK-062
  @API-ERR-025 @APPT-BOOK-097 @APPT-BOOK-098 @APPT-BOOK-099 @APPT-GEN-032
  Scenario: BOOK-062 A booking that is sent twice is taken once
    Given a booking that was taken
    When the consumer sends the very same booking again
    Then the booking is refused, because it has been taken before

  @BOOK-063
  @APPT-BOOK-099
  Scenario: BOOK-063 Of two bookings of one slot at the same time exactly one is taken
    Given two patients and one free slot
    When both patients book at the same time
    Then exactly one of them gets the slot

  @BOOK-064
  @APPT-BOOK-022 @APPT-BOOK-099
  Scenario: BOOK-064 Of two bookings that share one of their slots, at the same time, exactly one is taken
    Given two patients and three adjacent free slots, the middle one of which each of them wants
    When both patients book at the same time
    Then exactly one of them gets the slots

  @BOOK-065
  @API-ERR-027 @APPT-BOOK-002 @APPT-BOOK-008 @APPT-BOOK-009 @APPT-BOOK-112 @APPT-GEN-032 @APPT-SLOTS-041
  Scenario: BOOK-065 A slot of the past is refused
    Given a patient and a free slot of the past
    When the consumer tries to book it
    Then the booking is refused, because it takes a slot of the past

  @BOOK-066
  @API-ERR-027 @APPT-BOOK-107 @APPT-BOOK-112 @APPT-GEN-032
  Scenario: BOOK-066 A slot that is kept for other organisations is refused
    Given a patient and a free slot that is kept for other organisations
    When the consumer tries to book it
    Then the booking is refused, because it takes a slot that is kept for other organisations

  @BOOK-067 @uses:retrieve-a-patients-appointments
  @APPT-BOOK-106
  Scenario: BOOK-067 A slot that the practice itself has given to somebody is refused
    Given a patient and the slot of an appointment that the practice itself made
    When the consumer tries to book it
    Then the booking is refused, because it takes a slot of an appointment that the practice made

  @BOOK-068
  @APPT-BOOK-002 @APPT-BOOK-008 @APPT-BOOK-009
  Scenario: BOOK-068 A slot of today that has begun is refused
    Given a patient and a free slot of today that has begun
    When the consumer tries to book it
    Then the booking is refused, because it takes a slot of today that has begun
