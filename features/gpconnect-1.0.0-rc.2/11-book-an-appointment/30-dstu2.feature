@book-an-appointment @books
Feature: What a booking may hold on DSTU2

  A booking may give its reason and type, and need not have a comment or an ODS code of the organisation that books.

  @BOOK-751
  @DST2B-BOOK-052 @DST2B-BOOK-071
  Scenario: BOOK-751 A booking with reason and type is taken, and keeps its reason
    Given a patient and a free slot
    And the booking gives a reason and a type
    When the consumer books
    Then a booking with reason and type is taken
    And the appointment keeps its reason

  @BOOK-752
  @DST2B-BOOK-051 @DST2B-BOOK-071
  Scenario: BOOK-752 A booking with all that the examples have is taken, and returned as it was sent
    Given a patient and a free slot
    And the booking has all that the DSTU2 examples have
    When the consumer books
    Then a booking in the form of the DSTU2 examples is taken
    And the appointment is what was booked

  @BOOK-753
  @DST2B-BOOK-045
  Scenario: BOOK-753 A booking without an ODS code of its organisation is taken
    Given a patient and a free slot
    And the booking names a booking organisation without an ODS code
    When the consumer books
    Then a booking without an ODS code of its organisation is taken

  @BOOK-754
  @DST2B-BOOK-053
  Scenario: BOOK-754 A booking without comment is taken
    Given a patient and a free slot
    And the booking has no comment
    When the consumer books
    Then a booking without comment is taken

  @BOOK-757
  @DST2B-BOOK-071
  Scenario: BOOK-757 A booking keeps description and comment
    When a consumer books a free slot
    Then the appointment keeps description and comment

  @DST2B-BOOK-078 @DST2B-ERR-018
  Scenario Outline: <id> A booking that <fault> is refused
    Given a patient and a free slot
    When the consumer sends a booking that <fault>
    Then the booking is refused

    Examples:
      | id       | fault                              |
      | BOOK-755 | has an extension without a value   |
      | BOOK-756 | has an extension without a URL     |
