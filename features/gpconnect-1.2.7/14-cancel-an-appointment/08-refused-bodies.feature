@cancel-an-appointment @books
Feature: Cancellations that are not the appointment of the URL

  @uses:read-an-appointment
  @APPT-CANC-044 @APPT-GEN-032
  Scenario Outline: <id> A cancellation that <fault> is refused
    Given an appointment that the consumer booked
    When the consumer sends the update so that it <fault>
    Then the update is refused
    And the appointment is as it was before
    And nobody else can book its slot
    And the same update, sound, is accepted afterwards

    @API-ERR-035 @APPT-CANC-043
    Examples:
      | id       | fault          |
      | CANC-171 | has no id      |
      | CANC-172 | has another id |

    @API-ERR-027 @APPT-CANC-014 @APPT-CANC-024 @APPT-CANC-036
    Examples:
      | id       | fault                            |
      | CANC-173 | is a Slot by its resource type   |
      | CANC-174 | is a Bundle by its resource type |

    @API-ERR-035 @APPT-CANC-035
    Examples:
      | id       | fault                      |
      | CANC-175 | has JSON that is cut short |
      | CANC-176 | has XML that is cut short  |

    @API-ERR-017 @APPT-CANC-042
    Examples:
      | id       | fault                                     |
      | CANC-177 | is for an appointment that does not exist |

  @CANC-181 @uses:retrieve-a-patients-appointments
  @API-ERR-027 @APPT-CANC-004 @APPT-CANC-008 @APPT-CANC-009 @APPT-CANC-037 @APPT-GEN-032
  Scenario: CANC-181 An appointment whose time has passed is not cancelled
    Given an appointment of today whose time has passed
    When the consumer cancels it
    Then the update is refused, because it is for an appointment whose time has passed

  @CANC-182 @uses:read-an-appointment
  @APPT-CANC-004 @APPT-CANC-009 @APPT-CANC-037
  Scenario: CANC-182 An appointment of an earlier day is not cancelled
    Given an appointment of an earlier day
    When the consumer cancels it
    Then the update is refused, because it is for an appointment whose day has passed
