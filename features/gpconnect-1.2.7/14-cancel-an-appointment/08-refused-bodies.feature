@cancel-an-appointment @books
Feature: Cancellations that are not the appointment of the URL

  @uses:read-an-appointment
  @APPT-CANC-044 @APPT-GEN-032
  Scenario Outline: <id> A cancellation that <fault> is refused
    Given an appointment that the consumer booked
    When the consumer sends the cancellation so that it <fault>
    Then the cancellation is refused because it <fault>
    And the appointment is as it was before
    And the same cancellation, sound, is accepted afterwards

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
