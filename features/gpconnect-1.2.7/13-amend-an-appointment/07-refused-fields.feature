@amend-an-appointment @books
Feature: Amendments of anything but description and comment

  Each amendment changes one other thing. It is refused and changes nothing, and without that change it is accepted.

  @uses:read-an-appointment
  @API-ERR-027 @APPT-AMEND-009 @APPT-AMEND-010 @APPT-AMEND-023 @APPT-AMEND-043 @APPT-AMEND-044 @APPT-AMEND-068
  @APPT-AMEND-087 @APPT-GEN-032
  Scenario Outline: <id> An amendment that <fault> is refused
    Given an appointment that the consumer has
    When the consumer sends the update so that it <fault>
    Then the update is refused
    And the appointment is as it was before
    And nobody else can book its slot
    And the same update, sound, is accepted afterwards

    @APPT-AMEND-045
    Examples:
      | id        | fault            |
      | AMEND-101 | starts earlier   |
      | AMEND-102 | ends later       |
      | AMEND-103 | is an hour later |

    @APPT-AMEND-046
    Examples:
      | id        | fault                           |
      | AMEND-104 | takes another free slot instead |
      | AMEND-105 | takes another free slot besides |

  @uses:read-an-appointment
  @API-ERR-027 @APPT-AMEND-009 @APPT-AMEND-010 @APPT-AMEND-023 @APPT-AMEND-043 @APPT-AMEND-044 @APPT-AMEND-068
  @APPT-GEN-032
  Scenario Outline: <id> An amendment that <fault> is refused
    Given an appointment that the consumer has
    When the consumer sends the update so that it <fault>
    Then the update is refused
    And the appointment is as it was before
    And the same update, sound, is accepted afterwards

    @APPT-AMEND-047
    Examples:
      | id        | fault                        |
      | AMEND-111 | names another patient        |
      | AMEND-112 | names another location       |
      | AMEND-113 | names a practitioner besides |
      | AMEND-114 | has a location that declined |

    @APPT-AMEND-054
    Examples:
      | id        | fault                                     |
      | AMEND-115 | refers to its patient by an absolute URL  |
      | AMEND-116 | refers to its location by an absolute URL |

  @uses:read-an-appointment
  @API-ERR-027 @APPT-AMEND-009 @APPT-AMEND-010 @APPT-AMEND-023 @APPT-AMEND-043 @APPT-AMEND-044 @APPT-AMEND-049
  @APPT-AMEND-068 @APPT-GEN-032
  Scenario Outline: <id> An amendment that <fault> is refused
    Given an appointment that the consumer has
    When the consumer sends the update so that it <fault>
    Then the update is refused
    And the appointment is as it was before
    And the same update, sound, is accepted afterwards

    Examples:
      | id        | fault                                                   |
      | AMEND-121 | renames the booking organisation                        |
      | AMEND-122 | gives the booking organisation another ODS code         |
      | AMEND-123 | gives the booking organisation another telephone number |
      | AMEND-124 | gives the booking organisation another type             |

    @APPT-AMEND-054
    Examples:
      | id        | fault                                                 |
      | AMEND-125 | refers to its booking organisation by an absolute URL |

  @uses:read-an-appointment
  @API-ERR-027 @APPT-AMEND-009 @APPT-AMEND-010 @APPT-AMEND-023 @APPT-AMEND-043 @APPT-AMEND-044 @APPT-AMEND-068
  @APPT-GEN-032
  Scenario Outline: <id> An amendment that <fault> is refused
    Given an appointment that the consumer has
    When the consumer sends the update so that it <fault>
    Then the update is refused
    And the appointment is as it was before
    And the same update, sound, is accepted afterwards

    @APPT-AMEND-048
    Examples:
      | id        | fault          |
      | AMEND-131 | has a priority |

    @APPT-AMEND-050
    Examples:
      | id        | fault                       |
      | AMEND-132 | was created at another time |

    @APPT-AMEND-052
    Examples:
      | id        | fault             |
      | AMEND-133 | gives a reason    |
      | AMEND-134 | gives a specialty |

    Examples:
      | id        | fault                               |
      | AMEND-135 | gives an appointment type           |
      | AMEND-136 | gives a length in minutes           |
      | AMEND-137 | gives an identifier of the consumer |
      | AMEND-138 | has another delivery channel        |
      | AMEND-139 | has another practitioner role       |

  @uses:read-an-appointment
  @API-ERR-027 @APPT-AMEND-009 @APPT-AMEND-010 @APPT-AMEND-023 @APPT-AMEND-043 @APPT-AMEND-044 @APPT-AMEND-068
  @APPT-GEN-032
  Scenario Outline: <id> An amendment that <fault> is refused
    Given an appointment that the consumer has
    When the consumer sends the update so that it <fault>
    Then the update is refused
    And the appointment is as it was before
    And nobody else can book its slot
    And the same update, sound, is accepted afterwards

    @APPT-AMEND-019
    Examples:
      | id        | fault                    |
      | AMEND-151 | has the status noshow    |
      | AMEND-152 | has the status pending   |
      | AMEND-153 | has the status cancelled |

    @APPT-AMEND-018 @APPT-AMEND-019
    Examples:
      | id        | fault             |
      | AMEND-154 | is a cancellation |

    @APPT-AMEND-051
    Examples:
      | id        | fault                         |
      | AMEND-155 | carries a cancellation reason |
