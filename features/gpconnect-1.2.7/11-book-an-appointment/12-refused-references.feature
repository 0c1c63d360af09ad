@book-an-appointment @books
Feature: Bookings that refer to something wrongly

  What a booking refers to exists at the provider and is referred to by a relative reference.

  @API-ERR-027 @API-ERR-029 @APPT-BOOK-105 @APPT-BOOK-146 @APPT-GEN-032
  Scenario Outline: <id> A booking that <fault> is refused
    Given a patient and a free slot
    When the consumer sends a booking that <fault>
    Then the booking is refused
    And the same booking without that fault is taken afterwards

    @APPT-BOOK-095
    Examples:
      | id       | fault                                     |
      | BOOK-161 | refers to its slot by an absolute URL     |
      | BOOK-163 | refers to its location by an absolute URL |

    @API-ERR-015 @APPT-BOOK-095
    Examples:
      | id       | fault                                    |
      | BOOK-162 | refers to its patient by an absolute URL |

    @APPT-BOOK-096 @APPT-BOOK-104
    Examples:
      | id       | fault                                |
      | BOOK-164 | refers to a slot that does not exist |

    @APPT-BOOK-096
    Examples:
      | id       | fault                                        |
      | BOOK-165 | refers to a location that does not exist     |
      | BOOK-167 | refers to a practitioner that does not exist |

    @API-ERR-015 @APPT-BOOK-096 @APPT-BOOK-115
    Examples:
      | id       | fault                                   |
      | BOOK-166 | refers to a patient that does not exist |

  @APPT-BOOK-096 @APPT-BOOK-146
  Scenario Outline: <id> A booking that <fault> is refused
    Given a patient and a free slot
    When the consumer sends a booking that <fault>
    Then the booking is refused
    And the same booking without that fault is taken afterwards

    Examples:
      | id       | fault                                                       |
      | BOOK-201 | refers to its slot by a type that FHIR does not know        |
      | BOOK-202 | refers to its slot by a letter and a number                 |
      | BOOK-203 | refers to its patient by a type that FHIR does not know     |
      | BOOK-204 | refers to its location by a type that FHIR does not know    |
