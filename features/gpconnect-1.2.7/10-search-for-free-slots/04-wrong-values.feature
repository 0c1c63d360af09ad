@search-for-free-slots
Feature: Parameters with wrong values

  start has the prefix ge, end has the prefix le, both are a full date or a time with its offset, and status is free.
  Each scenario changes one thing in a search that succeeds without the change.

  @API-ERR-028 @APPT-GEN-032 @APPT-SLOTS-015 @APPT-SLOTS-032 @APPT-SLOTS-071
  Scenario Outline: <id> A search <changed> is refused
    Given a search for free slots that succeeds
    When the same search is sent <changed>
    Then the search is refused, because the prefix of start can only be ge
    And the error is 422 INVALID_PARAMETER

    Examples:
      | id        | changed                     |
      | SLOTS-041 | with the prefix gt on start |
      | SLOTS-042 | with the prefix le on start |
      | SLOTS-043 | with the prefix lt on start |
      | SLOTS-044 | with the prefix eq on start |
      | SLOTS-045 | with the prefix ne on start |
      | SLOTS-046 | without a prefix on start   |

  @API-ERR-028 @APPT-GEN-032 @APPT-SLOTS-017 @APPT-SLOTS-033 @APPT-SLOTS-071
  Scenario Outline: <id> A search <changed> is refused
    Given a search for free slots that succeeds
    When the same search is sent <changed>
    Then the search is refused, because the prefix of end can only be le
    And the error is 422 INVALID_PARAMETER

    Examples:
      | id        | changed                   |
      | SLOTS-051 | with the prefix lt on end |
      | SLOTS-052 | with the prefix ge on end |
      | SLOTS-053 | with the prefix gt on end |
      | SLOTS-054 | with the prefix eq on end |
      | SLOTS-055 | with the prefix ne on end |
      | SLOTS-056 | without a prefix on end   |

  @API-ERR-028 @APPT-GEN-032 @APPT-SLOTS-018 @APPT-SLOTS-034 @APPT-SLOTS-071
  Scenario Outline: <id> A search with <form> as start is refused
    Given a search for free slots that succeeds
    When the same search is sent with <form> as start
    Then the search is refused, because dates have to be full dates
    And the error is 422 INVALID_PARAMETER

    Examples:
      | id        | form                  |
      | SLOTS-061 | a year only           |
      | SLOTS-062 | a year and month only |

  @API-ERR-028 @APPT-GEN-032 @APPT-SLOTS-018 @APPT-SLOTS-034 @APPT-SLOTS-071
  Scenario Outline: <id> A search with <form> as end is refused
    Given a search for free slots that succeeds
    When the same search is sent with <form> as end
    Then the search is refused, because dates have to be full dates
    And the error is 422 INVALID_PARAMETER

    Examples:
      | id        | form                  |
      | SLOTS-063 | a year only           |
      | SLOTS-064 | a year and month only |

  @API-ERR-028 @APPT-GEN-032 @APPT-SLOTS-019 @APPT-SLOTS-035 @APPT-SLOTS-071
  Scenario Outline: <id> A search with <form> as start is refused
    Given a search for free slots that succeeds
    When the same search is sent with <form> as start
    Then the search is refused, because times have to carry an offset
    And the error is 422 INVALID_PARAMETER

    Examples:
      | id        | form                     |
      | SLOTS-065 | a time without an offset |

  @API-ERR-028 @APPT-GEN-032 @APPT-SLOTS-019 @APPT-SLOTS-035 @APPT-SLOTS-071
  Scenario Outline: <id> A search with <form> as end is refused
    Given a search for free slots that succeeds
    When the same search is sent with <form> as end
    Then the search is refused, because times have to carry an offset
    And the error is 422 INVALID_PARAMETER

    Examples:
      | id        | form                     |
      | SLOTS-066 | a time without an offset |

  @API-ERR-028 @APPT-GEN-032 @APPT-SLOTS-036 @APPT-SLOTS-071
  Scenario Outline: <id> A search with <form> as start is refused
    Given a search for free slots that succeeds
    When the same search is sent with <form> as start
    Then the search is refused, because the value is neither a date nor a time
    And the error is 422 INVALID_PARAMETER

    Examples:
      | id        | form                      |
      | SLOTS-071 | a month before the year   |
      | SLOTS-072 | a day that does not exist |
      | SLOTS-073 | text that is no date      |
      | SLOTS-074 | no value                  |

  @API-ERR-028 @APPT-GEN-032 @APPT-SLOTS-036 @APPT-SLOTS-071
  Scenario Outline: <id> A search with <form> as end is refused
    Given a search for free slots that succeeds
    When the same search is sent with <form> as end
    Then the search is refused, because the value is neither a date nor a time
    And the error is 422 INVALID_PARAMETER

    Examples:
      | id        | form                      |
      | SLOTS-076 | a month before the year   |
      | SLOTS-077 | a day that does not exist |
      | SLOTS-078 | text that is no date      |
      | SLOTS-079 | no value                  |

  @API-ERR-028 @APPT-GEN-032 @APPT-SLOTS-020 @APPT-SLOTS-068 @APPT-SLOTS-071
  Scenario Outline: <id> A search for slots with the status <status> is refused
    Given a search for free slots that succeeds
    When the same search is sent with the status <status>
    Then the search is refused, because only free slots can be searched for
    And the error is 422 INVALID_PARAMETER

    Examples:
      | id        | status           |
      | SLOTS-081 | busy             |
      | SLOTS-082 | busy-unavailable |
      | SLOTS-083 | busy-tentative   |
      | SLOTS-084 | entered-in-error |
      | SLOTS-085 | available        |
