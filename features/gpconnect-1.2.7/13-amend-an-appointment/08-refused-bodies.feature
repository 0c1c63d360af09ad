@amend-an-appointment @books
Feature: Amendments that are not the appointment of the URL

  @uses:read-an-appointment
  @APPT-AMEND-068 @APPT-GEN-032
  Scenario Outline: <id> An amendment that <fault> is refused
    Given an appointment that the consumer has
    When the consumer sends the update so that it <fault>
    Then the update is refused
    And the appointment is as it was before
    And the same update, sound, is accepted afterwards

    @API-ERR-035 @APPT-AMEND-064
    Examples:
      | id        | fault          |
      | AMEND-161 | has no id      |
      | AMEND-162 | has another id |

    @API-ERR-027 @APPT-AMEND-044 @APPT-AMEND-065
    Examples:
      | id        | fault              |
      | AMEND-163 | has no description |

    @API-ERR-027 @APPT-AMEND-020 @APPT-AMEND-067
    Examples:
      | id        | fault                            |
      | AMEND-164 | is a Slot by its resource type   |
      | AMEND-165 | is a Bundle by its resource type |

    @API-ERR-035 @APPT-AMEND-042
    Examples:
      | id        | fault                      |
      | AMEND-166 | has JSON that is cut short |
      | AMEND-167 | has XML that is cut short  |

    @API-ERR-017 @APPT-AMEND-063
    Examples:
      | id        | fault                                     |
      | AMEND-168 | is for an appointment that does not exist |
