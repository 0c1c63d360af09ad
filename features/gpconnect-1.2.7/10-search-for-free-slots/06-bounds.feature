@search-for-free-slots
Feature: Which slots lie inside the period

  Slots lie wholly inside the period; its bounds belong to it. A date as start means the midnight with which the day
  begins, a date as end the whole of that day. All slots of the period come in one Bundle.

  @SLOTS-131
  @APPT-SLOTS-029
  Scenario: SLOTS-131 A Slot that starts and ends with the period is inside
    When a consumer searches from the start of a free slot to its end
    Then the Slot that starts and ends with the period is returned

  @SLOTS-132
  @APPT-SLOTS-079 @APPT-SLOTS-080
  Scenario: SLOTS-132 A Slot that starts a second before the period is outside
    When a consumer searches from a second after the start of a free slot
    Then the Slot that starts before the period is not returned

  @SLOTS-133
  @APPT-SLOTS-079 @APPT-SLOTS-081
  Scenario: SLOTS-133 A Slot that ends a second after the period is outside
    When a consumer searches to a second before the end of a free slot
    Then the Slot that ends after the period is not returned

  @SLOTS-134 @still-diary
  @APPT-SLOTS-027
  Scenario: SLOTS-134 A date as end covers the whole day
    When a day with free slots is searched up to the midnight after it, and with its date as end
    Then a date-only end covers the whole of that day

  @SLOTS-135 @still-diary
  @APPT-SLOTS-028
  Scenario: SLOTS-135 A date as start begins at midnight
    When a day with free slots is searched from its first midnight, and with its date as start
    Then a date-only start begins at local midnight of that day

  @SLOTS-136 @still-diary
  @APPT-SLOTS-001 @APPT-SLOTS-084
  Scenario: SLOTS-136 A shorter period yields its part of a longer one
    When two weeks are searched, and one week of them
    Then the shorter period yields exactly those Slots of the longer one that lie inside it

  @SLOTS-137
  @APPT-SLOTS-084
  Scenario: SLOTS-137 All Slots come in one Bundle
    When a consumer finds free slots
    Then the Bundle is not one page of several
