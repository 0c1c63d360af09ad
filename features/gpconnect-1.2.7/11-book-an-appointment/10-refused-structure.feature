@book-an-appointment @books
Feature: Bookings that do not meet the profile

  The body of a booking meets its StructureDefinition, or the booking is refused and nothing changes.

  @API-ERR-027 @APPT-BOOK-112 @APPT-BOOK-146 @APPT-GEN-032
  Scenario Outline: <id> A booking that <fault> is refused
    Given a patient and a free slot
    When the consumer sends a booking that <fault>
    Then the booking is refused
    And the same booking without that fault is taken afterwards

    @APPT-BOOK-037
    Examples:
      | id       | fault                              |
      | BOOK-101 | has a participant without an actor |

    @APPT-BOOK-038
    Examples:
      | id       | fault                              |
      | BOOK-102 | has a participant without a status |

    @APPT-BOOK-031 @APPT-BOOK-033
    Examples:
      | id       | fault                     |
      | BOOK-103 | has no participant at all |

    @APPT-BOOK-040
    Examples:
      | id       | fault        |
      | BOOK-104 | has no start |

    @APPT-BOOK-041
    Examples:
      | id       | fault      |
      | BOOK-105 | has no end |

    @APPT-BOOK-044
    Examples:
      | id       | fault         |
      | BOOK-106 | has no status |

    @APPT-BOOK-046
    Examples:
      | id       | fault       |
      | BOOK-107 | has no slot |

    @APPT-BOOK-065
    Examples:
      | id       | fault              |
      | BOOK-108 | has no description |

    @APPT-BOOK-057
    Examples:
      | id       | fault                                       |
      | BOOK-109 | names a booking organisation without a name |

    @APPT-BOOK-093
    Examples:
      | id       | fault                              |
      | BOOK-110 | gives an indication                |
      | BOOK-111 | gives supporting information       |
      | BOOK-112 | gives an incoming referral         |
      | BOOK-113 | gives a requested period           |
      | BOOK-114 | has an identifier with a use       |
      | BOOK-115 | has an identifier with a type      |
      | BOOK-116 | has an identifier with a period    |
      | BOOK-117 | has an identifier with an assigner |

    @APPT-BOOK-094
    Examples:
      | id       | fault                              |
      | BOOK-118 | has an identifier without a value  |
      | BOOK-119 | has an identifier without a system |

    @APPT-BOOK-114
    Examples:
      | id       | fault                                  |
      | BOOK-120 | has an element that FHIR does not know |

    @APPT-BOOK-028 @APPT-BOOK-114
    Examples:
      | id       | fault                     |
      | BOOK-121 | is empty but for its type |
