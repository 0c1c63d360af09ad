@retrieve-a-patients-appointments
Feature: Starts that are missing, or of another prefix

  One start has the prefix ge and the other le. Each scenario changes one thing in a retrieval that succeeds without the
  change.

  @API-ERR-028 @APPT-GEN-032 @APPT-RETR-016 @APPT-RETR-017 @APPT-RETR-029 @APPT-RETR-044
  Scenario Outline: <id> A retrieval <changed> is refused
    Given a retrieval of a patient's appointments that succeeds
    When the same retrieval is sent <changed>
    Then the retrieval is refused, because the start with ge is mandatory

    Examples:
      | id       | changed                     |
      | RETR-101 | with the start with le only |

  @API-ERR-028 @APPT-GEN-032 @APPT-RETR-016 @APPT-RETR-018 @APPT-RETR-029 @APPT-RETR-044
  Scenario Outline: <id> A retrieval <changed> is refused
    Given a retrieval of a patient's appointments that succeeds
    When the same retrieval is sent <changed>
    Then the retrieval is refused, because the start with le is mandatory

    Examples:
      | id       | changed                     |
      | RETR-103 | with the start with ge only |

  @API-ERR-028 @APPT-GEN-032 @APPT-RETR-016 @APPT-RETR-030 @APPT-RETR-044
  Scenario Outline: <id> A retrieval <changed> is refused
    Given a retrieval of a patient's appointments that succeeds
    When the same retrieval is sent <changed>
    Then the retrieval is refused, because both starts are mandatory

    Examples:
      | id       | changed       |
      | RETR-105 | without start |

  @API-ERR-028 @APPT-GEN-032 @APPT-RETR-016 @APPT-RETR-044
  Scenario Outline: <id> A retrieval <changed> is refused
    Given a retrieval of a patient's appointments that succeeds
    When the same retrieval is sent <changed>
    Then the retrieval is refused, because start is given twice and no more

    Examples:
      | id       | changed            |
      | RETR-107 | with a third start |

  @API-ERR-028 @APPT-GEN-032 @APPT-RETR-017 @APPT-RETR-018 @APPT-RETR-031 @APPT-RETR-044
  Scenario Outline: <id> A retrieval <changed> is refused
    Given a retrieval of a patient's appointments that succeeds
    When the same retrieval is sent <changed>
    Then the retrieval is refused, because one start has the prefix ge and the other le

    Examples:
      | id       | changed                      |
      | RETR-111 | with ge on both starts       |
      | RETR-112 | with le on both starts       |
      | RETR-113 | without prefixes             |
      | RETR-114 | with gt instead of ge        |
      | RETR-115 | with lt instead of ge        |
      | RETR-116 | with eq instead of ge        |
      | RETR-117 | with ne instead of ge        |
      | RETR-118 | with sa instead of ge        |
      | RETR-119 | with eb instead of ge        |
      | RETR-120 | with ap instead of ge        |
      | RETR-121 | with eqs instead of ge       |
      | RETR-122 | with x instead of ge         |
      | RETR-123 | with no prefix instead of ge |
      | RETR-124 | with gt instead of le        |
      | RETR-125 | with lt instead of le        |
      | RETR-126 | with eq instead of le        |
      | RETR-127 | with ne instead of le        |
      | RETR-128 | with sa instead of le        |
      | RETR-129 | with eb instead of le        |
      | RETR-130 | with ap instead of le        |
      | RETR-131 | with eqs instead of le       |
      | RETR-132 | with x instead of le         |
      | RETR-133 | with no prefix instead of le |
