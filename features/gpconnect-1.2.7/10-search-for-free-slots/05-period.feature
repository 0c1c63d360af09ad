@search-for-free-slots
Feature: The period of a slot search

  A search asks for at most two weeks. Dates and times may be given, and mixed; periods in the past may be searched.

  @SLOTS-101
  @APPT-SLOTS-004 @APPT-SLOTS-005 @APPT-SLOTS-026 @APPT-SLOTS-079 @APPT-SLOTS-080 @APPT-SLOTS-081
  Scenario: SLOTS-101 Dates are accepted as start and end
    When a consumer searches for free slots over eight days, given as dates
    Then the search is accepted, because dates and times with an offset may be given, and mixed
    And no Slot starts before the requested period
    And no Slot ends after the requested period

  @SLOTS-102
  @APPT-SLOTS-004 @APPT-SLOTS-005 @APPT-SLOTS-026 @APPT-SLOTS-079 @APPT-SLOTS-080 @APPT-SLOTS-081
  Scenario: SLOTS-102 Times are accepted as start and end
    When a consumer searches for free slots over a week, given as times
    Then the search is accepted, because dates and times with an offset may be given, and mixed
    And no Slot starts before the requested period
    And no Slot ends after the requested period

  @SLOTS-103
  @APPT-SLOTS-004 @APPT-SLOTS-005 @APPT-SLOTS-026 @APPT-SLOTS-079 @APPT-SLOTS-080 @APPT-SLOTS-081
  Scenario: SLOTS-103 A date as start and a time as end are accepted
    When a consumer searches for free slots over a week, from a date to a time
    Then the search is accepted, because dates and times with an offset may be given, and mixed
    And no Slot starts before the requested period
    And no Slot ends after the requested period

  @SLOTS-104
  @APPT-SLOTS-004 @APPT-SLOTS-005 @APPT-SLOTS-026 @APPT-SLOTS-079 @APPT-SLOTS-080 @APPT-SLOTS-081
  Scenario: SLOTS-104 A time as start and a date as end are accepted
    When a consumer searches for free slots over a week, from a time to a date
    Then the search is accepted, because dates and times with an offset may be given, and mixed
    And no Slot starts before the requested period
    And no Slot ends after the requested period

  @SLOTS-111
  @APPT-SLOTS-004 @APPT-SLOTS-005 @APPT-SLOTS-066 @APPT-SLOTS-079 @APPT-SLOTS-080 @APPT-SLOTS-081
  Scenario: SLOTS-111 A single day is accepted, given as dates
    When a consumer searches for free slots over one day, given as dates
    Then the search is accepted, because its period is no longer than two weeks
    And no Slot starts before the requested period
    And no Slot ends after the requested period

  @SLOTS-112
  @APPT-SLOTS-004 @APPT-SLOTS-005 @APPT-SLOTS-066 @APPT-SLOTS-079 @APPT-SLOTS-080 @APPT-SLOTS-081
  Scenario: SLOTS-112 A single day is accepted, given as times
    When a consumer searches for free slots over one day, given as times
    Then the search is accepted, because its period is no longer than two weeks
    And no Slot starts before the requested period
    And no Slot ends after the requested period

  @SLOTS-113
  @APPT-SLOTS-004 @APPT-SLOTS-005 @APPT-SLOTS-066 @APPT-SLOTS-079 @APPT-SLOTS-080 @APPT-SLOTS-081
  Scenario: SLOTS-113 Two weeks are accepted, given as dates
    When a consumer searches for free slots over two weeks, given as dates
    Then the search is accepted, because its period is no longer than two weeks
    And no Slot starts before the requested period
    And no Slot ends after the requested period

  @SLOTS-114
  @APPT-SLOTS-004 @APPT-SLOTS-005 @APPT-SLOTS-066 @APPT-SLOTS-079 @APPT-SLOTS-080 @APPT-SLOTS-081
  Scenario: SLOTS-114 Two weeks are accepted, given as times
    When a consumer searches for free slots over two weeks, given as times
    Then the search is accepted, because its period is no longer than two weeks
    And no Slot starts before the requested period
    And no Slot ends after the requested period

  @API-ERR-028 @APPT-GEN-032 @APPT-SLOTS-058 @APPT-SLOTS-065 @APPT-SLOTS-071 @APPT-SLOTS-150
  Scenario Outline: <id> A search over <period> is refused
    Given a search for free slots that succeeds
    When a consumer searches for free slots over <period>
    Then the search is refused, because its period is longer than two weeks
    And the error is 422 INVALID_PARAMETER

    Examples:
      | id        | period                  |
      | SLOTS-116 | 15 days, given as times |
      | SLOTS-117 | 16 days, given as dates |
      | SLOTS-118 | 31 days, given as dates |

  @SLOTS-119
  @APPT-SLOTS-037
  Scenario: SLOTS-119 A period that ends before it starts is refused
    Given a search for free slots that succeeds
    When a consumer searches for free slots over a period that ends the day before it starts
    Then the search is refused, because its period ends before it starts

  @SLOTS-120
  @APPT-SLOTS-037
  Scenario: SLOTS-120 A period that ends a second before it starts is refused
    Given a search for free slots that succeeds
    When a consumer searches for free slots over a period that ends a second before it starts
    Then the search is refused, because its period ends before it starts

  @SLOTS-124
  @APPT-SLOTS-065 @APPT-SLOTS-150
  Scenario: SLOTS-124 A search over two weeks and a second is refused
    Given a search for free slots that succeeds
    When a consumer searches for free slots over two weeks and a second, given as times
    Then the search is refused, because its period is a second longer than two weeks

  @SLOTS-121
  @APPT-SLOTS-004 @APPT-SLOTS-005 @APPT-SLOTS-040 @APPT-SLOTS-079 @APPT-SLOTS-080 @APPT-SLOTS-081
  Scenario: SLOTS-121 A period that has passed is accepted
    When a consumer searches for free slots over the two weeks that have passed
    Then the search is accepted, because past periods may be searched
    And no Slot starts before the requested period
    And no Slot ends after the requested period

  @SLOTS-122
  @APPT-SLOTS-004 @APPT-SLOTS-005 @APPT-SLOTS-040 @APPT-SLOTS-079 @APPT-SLOTS-080 @APPT-SLOTS-081
  Scenario: SLOTS-122 A period that has partly passed is accepted
    When a consumer searches for free slots over the past week and the present one
    Then the search is accepted, because past periods may be searched
    And no Slot starts before the requested period
    And no Slot ends after the requested period

  @SLOTS-123
  @APPT-SLOTS-004 @APPT-SLOTS-005 @APPT-SLOTS-030 @APPT-SLOTS-079 @APPT-SLOTS-080 @APPT-SLOTS-081
  Scenario: SLOTS-123 A period across a clock change is accepted
    When a consumer searches for free slots over the days around the next clock change
    Then the search is accepted, because its bounds are instants with the offsets of their own dates
    And no Slot starts before the requested period
    And no Slot ends after the requested period
