@cancel-an-appointment @books
Feature: Cancellations that change something else

  Each cancellation changes one thing besides status and reason. It is refused and changes nothing, and without that change
  it is accepted.

  @uses:read-an-appointment
  @API-ERR-027 @APPT-CANC-024 @APPT-CANC-029 @APPT-CANC-036 @APPT-CANC-044 @APPT-GEN-032
  Scenario Outline: <id> A cancellation that <fault> is refused
    Given an appointment that the consumer booked
    When the consumer sends the update so that it <fault>
    Then the update is refused
    And the appointment is as it was before
    And nobody else can book its slot
    And the same update, sound, is accepted afterwards

    Examples:
      | id       | fault                           |
      | CANC-101 | starts earlier                  |
      | CANC-102 | ends later                      |
      | CANC-103 | is an hour later                |
      | CANC-104 | takes another free slot instead |
      | CANC-105 | takes another free slot besides |

  @uses:read-an-appointment
  @API-ERR-027 @APPT-CANC-024 @APPT-CANC-027 @APPT-CANC-036 @APPT-CANC-044 @APPT-GEN-032
  Scenario Outline: <id> A cancellation that <fault> is refused
    Given an appointment that the consumer has
    When the consumer sends the update so that it <fault>
    Then the update is refused
    And the appointment is as it was before
    And a cancellation that changes nothing else is accepted

    Examples:
      | id       | fault                                     |
      | CANC-111 | names another patient                     |
      | CANC-112 | names another location                    |
      | CANC-113 | names a practitioner besides              |
      | CANC-114 | has a location that declined              |
      | CANC-115 | refers to its patient by an absolute URL  |
      | CANC-116 | refers to its location by an absolute URL |

  @uses:read-an-appointment
  @API-ERR-027 @APPT-CANC-024 @APPT-CANC-030 @APPT-CANC-036 @APPT-CANC-044 @APPT-GEN-032
  Scenario Outline: <id> A cancellation that <fault> is refused
    Given an appointment that the consumer has
    When the consumer sends the update so that it <fault>
    Then the update is refused
    And the appointment is as it was before
    And a cancellation that changes nothing else is accepted

    Examples:
      | id       | fault                                                   |
      | CANC-121 | renames the booking organisation                        |
      | CANC-122 | gives the booking organisation another ODS code         |
      | CANC-123 | gives the booking organisation another telephone number |
      | CANC-124 | gives the booking organisation another type             |
      | CANC-125 | refers to its booking organisation by an absolute URL   |

  @uses:read-an-appointment
  @API-ERR-027 @APPT-CANC-024 @APPT-CANC-036 @APPT-CANC-044 @APPT-GEN-032
  Scenario Outline: <id> A cancellation that <fault> is refused
    Given an appointment that the consumer has
    When the consumer sends the update so that it <fault>
    Then the update is refused
    And the appointment is as it was before
    And a cancellation that changes nothing else is accepted

    Examples:
      | id       | fault                               |
      | CANC-131 | has a priority                      |
      | CANC-132 | was created at another time         |
      | CANC-133 | gives a reason                      |
      | CANC-134 | gives a specialty                   |
      | CANC-136 | gives a length in minutes           |
      | CANC-137 | gives an identifier of the consumer |
      | CANC-138 | has another delivery channel        |
      | CANC-139 | has another practitioner role       |

    @APPT-CANC-028
    Examples:
      | id       | fault                     |
      | CANC-135 | gives an appointment type |

  @uses:read-an-appointment
  @API-ERR-027 @APPT-CANC-036 @APPT-CANC-044 @APPT-GEN-032
  Scenario Outline: <id> A cancellation that <fault> is refused
    Given an appointment that the consumer booked
    When the consumer sends the update so that it <fault>
    Then the update is refused
    And the appointment is as it was before
    And nobody else can book its slot
    And the same update, sound, is accepted afterwards

    @APPT-CANC-024 @APPT-CANC-025
    Examples:
      | id       | fault                   |
      | CANC-141 | changes the description |

    @APPT-CANC-024 @APPT-CANC-026
    Examples:
      | id       | fault               |
      | CANC-142 | changes the comment |

    @APPT-CANC-025
    Examples:
      | id       | fault              |
      | CANC-143 | has no description |
