@book-an-appointment @books
Feature: Permitted forms of a booking

  What the consumer may send or leave out does not decide whether a booking is taken. Where the specification leaves it
  to the provider to take a booking or to refuse it, what is taken is stored as it should be.

  @BOOK-041
  @APPT-BOOK-061 @APPT-BOOK-069 @APPT-BOOK-091 @APPT-BOOK-092
  Scenario: BOOK-041 Practitioner, delivery channel, practitioner role and service descriptions may be left out
    When a consumer books a free slot
    Then a booking without practitioner is taken
    And a booking without delivery channel and practitioner role is taken
    And a booking without service descriptions is taken
    And a booking with organisation type is taken

  @BOOK-042
  @APPT-BOOK-141 @APPT-BOOK-143 @APPT-GEN-027
  Scenario: BOOK-042 The practitioner of the schedule may be named
    Given a patient and a free slot with a practitioner
    And the booking names the practitioner of the schedule
    When the consumer books
    Then a booking with practitioner is taken
    And the appointment is what was booked

  @BOOK-043
  @APPT-BOOK-091
  Scenario: BOOK-043 Delivery channel and practitioner role may be given
    Given a patient and a free slot
    And the booking carries the delivery channel and practitioner role of its slot
    When the consumer books
    Then a booking with delivery channel and practitioner role is taken

  @BOOK-044
  @APPT-BOOK-061 @APPT-BOOK-091
  Scenario: BOOK-044 The type of the booking organisation may be left out
    Given a patient and a free slot
    And the booking names a booking organisation without type
    When the consumer books
    Then a booking without organisation type is taken

  @BOOK-045
  @APPT-BOOK-082 @APPT-BOOK-138
  Scenario: BOOK-045 The type of the booking organisation is kept, even where it is not the one searched for
    Given a patient and a free slot
    And the booking names a booking organisation of another type than was searched for
    When the consumer books
    Then the organisation type is kept as it was sent, or the booking refused

  @BOOK-046
  @APPT-BOOK-092
  Scenario: BOOK-046 Service descriptions of the consumer are not stored
    Given a patient and a free slot
    And the booking sends its own service type and service category
    When the consumer books
    Then the service descriptions that were sent are not stored

  @BOOK-047
  @APPT-BOOK-147
  Scenario: BOOK-047 The provider assigns the id, whatever the consumer sends
    Given a patient and a free slot
    And the booking sends an id of its own
    When the consumer books
    Then the provider assigns the id of the appointment

  @API-FHIR-061 @APPT-BOOK-029
  Scenario Outline: <id> A booking that does not assert <profile> is taken or refused
    Given a patient and a free slot
    And the booking does not assert <profile>
    When the consumer books
    Then the booking without the profile is taken or refused

    Examples:
      | id       | profile                                 |
      | BOOK-048 | its own profile                         |
      | BOOK-049 | the profile of its booking organisation |

  @BOOK-060
  @APPT-BOOK-092
  Scenario: BOOK-060 The descriptions of slot and schedule may be sent back as they were shown
    Given a patient and a free slot
    And the booking carries the service type and service category of its slot and schedule
    When the consumer books
    Then a booking with the service descriptions of its slot is taken
