@book-an-appointment @books
Feature: Permitted forms of a booking

  What the consumer may send or leave out does not decide whether a booking is taken.

  @BOOK-041
  Scenario: BOOK-041 A booking without practitioner is taken
    Given a patient and a free slot
    When the consumer books
    Then a booking without practitioner is taken

  @BOOK-042
  Scenario: BOOK-042 A booking with the practitioner of the schedule is taken
    Given a patient and a free slot with a practitioner
    And the booking names the practitioner of the schedule
    When the consumer books
    Then a booking with practitioner is taken
    And the appointment is what was booked

  @BOOK-043
  Scenario: BOOK-043 A booking with delivery channel and practitioner role is taken
    Given a patient and a free slot
    And the booking carries the delivery channel and practitioner role of its slot
    When the consumer books
    Then a booking with delivery channel and practitioner role is taken

  @BOOK-044
  Scenario: BOOK-044 A booking without delivery channel and practitioner role is taken
    Given a patient and a free slot
    When the consumer books
    Then a booking without delivery channel and practitioner role is taken

  @BOOK-045
  Scenario: BOOK-045 A booking with organisation type is taken
    Given a patient and a free slot
    When the consumer books
    Then a booking with organisation type is taken

  @BOOK-046
  Scenario: BOOK-046 A booking without organisation type is taken
    Given a patient and a free slot
    And the booking names a booking organisation without type
    When the consumer books
    Then a booking without organisation type is taken

  @BOOK-047
  Scenario: BOOK-047 A booking without service descriptions is taken
    Given a patient and a free slot
    When the consumer books
    Then a booking without service descriptions is taken

  @BOOK-048
  Scenario: BOOK-048 Service descriptions of the consumer are not stored
    Given a patient and a free slot
    And the booking sends its own service type and service category
    When the consumer books
    Then the service descriptions that were sent are ignored

  @BOOK-049 @uses:register-a-patient
  Scenario: BOOK-049 A booking for a temporarily registered patient is taken
    Given a patient who has just been registered temporarily and a free slot
    When the consumer books
    Then a booking for the temporary patient is taken
