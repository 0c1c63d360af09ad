@cancel-an-appointment @books
Feature: Formats of a cancellation

  @API-HTTP-036 @API-HTTP-042 @APPT-CANC-001 @APPT-CANC-010 @APPT-CANC-048 @APPT-CANC-070 @APPT-GEN-001
  @APPT-GEN-002 @APPT-GEN-039
  Scenario Outline: <id> An appointment is cancelled <form>
    Given an appointment that the consumer booked
    When the consumer sends the update <form>
    Then the response is 200 OK
    And the response is in JSON, as the Accept header asks

    Examples:
      | id       | form                    |
      | CANC-081 | in JSON, accepting JSON |

  @API-HTTP-037 @API-HTTP-043 @APPT-GEN-040
  Scenario Outline: <id> An appointment is cancelled <form>
    Given an appointment that the consumer booked
    When the consumer sends the update <form>
    Then the response is in XML, as the Accept header asks

    Examples:
      | id       | form                   |
      | CANC-082 | in JSON, accepting XML |

  @API-HTTP-037 @API-HTTP-043 @APPT-GEN-040
  Scenario Outline: <id> An appointment is cancelled <form>
    Given an appointment that the consumer booked
    When the consumer sends the update <form>
    Then the update in XML is accepted
    And the response is in XML, as the Accept header asks

    Examples:
      | id       | form                  |
      | CANC-083 | in XML, accepting XML |

  @API-HTTP-036 @API-HTTP-037 @API-HTTP-042 @APPT-GEN-039 @APPT-GEN-040
  Scenario Outline: <id> An appointment is cancelled <form>
    Given an appointment that the consumer booked
    When the consumer sends the update <form>
    Then the update in XML is accepted
    And the response is in JSON, as the Accept header asks

    Examples:
      | id       | form                   |
      | CANC-084 | in XML, accepting JSON |

  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario Outline: <id> An appointment is cancelled <form>
    Given an appointment that the consumer booked
    When the consumer sends the update <form>
    Then the response is in JSON, as _format asks, whatever the Accept header asks

    Examples:
      | id       | form                                      |
      | CANC-085 | in JSON, accepting XML, with _format JSON |
      | CANC-086 | in XML, accepting XML, with _format JSON  |
      | CANC-093 | in JSON, accepting JSON, with _format JSON |
      | CANC-094 | in JSON, with _format JSON alone          |

  @API-HTTP-038 @API-HTTP-039 @APPT-GEN-041
  Scenario Outline: <id> An appointment is cancelled <form>
    Given an appointment that the consumer booked
    When the consumer sends the update <form>
    Then the response is in XML, as _format asks, or says that XML is not supported

    Examples:
      | id       | form                                      |
      | CANC-087 | in JSON, accepting JSON, with _format XML |
      | CANC-088 | in XML, accepting JSON, with _format XML  |
      | CANC-095 | in JSON, accepting XML, with _format XML  |
      | CANC-096 | in JSON, with _format XML alone           |

  @API-HTTP-041 @APPT-GEN-043
  Scenario Outline: <id> An appointment is cancelled <form>
    Given an appointment that the consumer booked
    When the consumer sends the update <form>
    Then the response is in JSON, when no format was asked for

    Examples:
      | id       | form                                     |
      | CANC-089 | in JSON, naming no format for the answer |

  @API-HTTP-049 @APPT-GEN-044
  Scenario Outline: <id> An appointment is not cancelled <form>
    Given an appointment that the consumer booked
    When the consumer sends the update <form>
    Then the response says that the format is not supported

    Examples:
      | id       | form                                     |
      | CANC-091 | accepting a format that is not supported |
      | CANC-092 | in a format that is not supported        |
