@book-an-appointment @books
Feature: Bookings that break a rule of the page

  What the page demands of a booking is there, or the booking is refused and nothing changes.

  @API-ERR-027 @APPT-BOOK-112 @APPT-BOOK-146 @APPT-GEN-032
  Scenario Outline: <id> A booking that <fault> is refused
    Given a patient and a free slot
    When the consumer sends a booking that <fault>
    Then the booking is refused
    And the same booking without that fault is taken afterwards

    @APPT-BOOK-031
    Examples:
      | id       | fault            |
      | BOOK-131 | names no patient |

    @APPT-BOOK-033 @APPT-BOOK-034 @FND-GEN-026
    Examples:
      | id       | fault             |
      | BOOK-132 | names no location |

    @APPT-BOOK-044
    Examples:
      | id       | fault                   |
      | BOOK-133 | has the status proposed |

    @APPT-BOOK-049
    Examples:
      | id       | fault                         |
      | BOOK-134 | names no booking organisation |

    @APPT-BOOK-049 @APPT-BOOK-051
    Examples:
      | id       | fault                                                  |
      | BOOK-135 | contains a booking organisation that nothing refers to |

    @APPT-BOOK-051
    Examples:
      | id       | fault                                                     |
      | BOOK-136 | refers to a booking organisation that it does not contain |

    @APPT-BOOK-050
    Examples:
      | id       | fault                                                 |
      | BOOK-137 | refers to its booking organisation by an absolute URL |

    @APPT-BOOK-055
    Examples:
      | id       | fault                                                        |
      | BOOK-138 | names a booking organisation without an ODS code             |
      | BOOK-139 | names a booking organisation under another identifier system |

    @APPT-BOOK-058
    Examples:
      | id       | fault                                        |
      | BOOK-140 | names a booking organisation without telecom |

    @APPT-BOOK-063
    Examples:
      | id       | fault                            |
      | BOOK-141 | does not say when it was created |

    @APPT-BOOK-100
    Examples:
      | id       | fault          |
      | BOOK-142 | gives a reason |

    @APPT-BOOK-101
    Examples:
      | id       | fault             |
      | BOOK-143 | gives a specialty |

    @APPT-BOOK-103
    Examples:
      | id       | fault                           |
      | BOOK-145 | begins before its slot          |
      | BOOK-146 | begins after its slot has begun |
      | BOOK-147 | ends after its slot             |
      | BOOK-148 | ends before its slot has ended  |
