@cancel-an-appointment @books
Feature: Cancellations without status or reason

  @uses:read-an-appointment
  @API-ERR-027 @APPT-CANC-020 @APPT-CANC-036 @APPT-CANC-044 @APPT-GEN-032
  Scenario Outline: <id> A cancellation that <fault> is refused
    Given an appointment that the consumer has
    When the consumer sends the update so that it <fault>
    Then the update is refused
    And the appointment is as it was before
    And a cancellation that changes nothing else is accepted

    @APPT-CANC-018
    Examples:
      | id       | fault                  |
      | CANC-151 | has the status booked  |
      | CANC-152 | has the status noshow  |
      | CANC-153 | has the status pending |

    @APPT-CANC-013
    Examples:
      | id       | fault           |
      | CANC-154 | is an amendment |

  @uses:read-an-appointment
  @API-ERR-027 @API-ERR-028 @APPT-CANC-021 @APPT-CANC-044 @APPT-GEN-032
  Scenario Outline: <id> A cancellation that <fault> is refused
    Given an appointment that the consumer has
    When the consumer sends the update so that it <fault>
    Then the update is refused
    And the appointment is as it was before
    And a cancellation that changes nothing else is accepted

    @APPT-CANC-019
    Examples:
      | id       | fault         |
      | CANC-161 | has no reason |

    Examples:
      | id       | fault                         |
      | CANC-162 | has an empty reason           |
      | CANC-163 | has a reason without its text |

    @APPT-CANC-022
    Examples:
      | id       | fault                               |
      | CANC-164 | has its reason under an unknown URL |
      | CANC-165 | has its reason under no URL         |

    @APPT-CANC-023
    Examples:
      | id       | fault                    |
      | CANC-166 | has a code as its reason |
