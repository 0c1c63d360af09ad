@amend-an-appointment @books
Feature: Formats of an amendment

  @API-HTTP-036 @API-HTTP-042 @APPT-AMEND-001 @APPT-AMEND-015 @APPT-AMEND-071 @APPT-GEN-001 @APPT-GEN-002
  @APPT-GEN-039
  Scenario Outline: <id> An appointment is amended <form>
    Given an appointment that the consumer booked
    When the consumer sends the update <form>
    Then the response is 200 OK
    And the response is in JSON, as the Accept header asks

    Examples:
      | id        | form                    |
      | AMEND-081 | in JSON, accepting JSON |

  @API-HTTP-037 @API-HTTP-043 @APPT-GEN-040
  Scenario Outline: <id> An appointment is amended <form>
    Given an appointment that the consumer booked
    When the consumer sends the update <form>
    Then the response is in XML, as the Accept header asks

    Examples:
      | id        | form                   |
      | AMEND-082 | in JSON, accepting XML |

  @API-HTTP-037 @API-HTTP-043 @APPT-GEN-040
  Scenario Outline: <id> An appointment is amended <form>
    Given an appointment that the consumer booked
    When the consumer sends the update <form>
    Then the update in XML is accepted
    And the response is in XML, as the Accept header asks

    Examples:
      | id        | form                  |
      | AMEND-083 | in XML, accepting XML |

  @API-HTTP-036 @API-HTTP-037 @API-HTTP-042 @APPT-GEN-039 @APPT-GEN-040
  Scenario Outline: <id> An appointment is amended <form>
    Given an appointment that the consumer booked
    When the consumer sends the update <form>
    Then the update in XML is accepted
    And the response is in JSON, as the Accept header asks

    Examples:
      | id        | form                   |
      | AMEND-084 | in XML, accepting JSON |

  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario Outline: <id> An appointment is amended <form>
    Given an appointment that the consumer booked
    When the consumer sends the update <form>
    Then the response is in JSON, as _format asks, whatever the Accept header asks

    Examples:
      | id        | form                                      |
      | AMEND-085 | in JSON, accepting XML, with _format JSON |
      | AMEND-086 | in XML, accepting XML, with _format JSON  |
      | AMEND-093 | in JSON, accepting JSON, with _format JSON |
      | AMEND-094 | in JSON, with _format JSON alone          |

  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario Outline: <id> An appointment is amended <form>
    Given an appointment that the consumer booked
    When the consumer sends the update <form>
    Then the response is in XML, as _format asks, or says that XML is not supported

    Examples:
      | id        | form                                      |
      | AMEND-087 | in JSON, accepting JSON, with _format XML |
      | AMEND-088 | in XML, accepting JSON, with _format XML  |
      | AMEND-095 | in JSON, accepting XML, with _format XML  |
      | AMEND-096 | in JSON, with _format XML alone           |

  @API-HTTP-041 @APPT-GEN-043
  Scenario Outline: <id> An appointment is amended <form>
    Given an appointment that the consumer booked
    When the consumer sends the update <form>
    Then the response is in JSON, when no format was asked for

    Examples:
      | id        | form                                     |
      | AMEND-089 | in JSON, naming no format for the answer |

  @API-HTTP-049 @APPT-GEN-044
  Scenario Outline: <id> An appointment is not amended <form>
    Given an appointment that the consumer booked
    When the consumer sends the update <form>
    Then the response says that the format is not supported

    Examples:
      | id        | form                                     |
      | AMEND-091 | accepting a format that is not supported |
      | AMEND-092 | in a format that is not supported        |
