@search-for-free-slots
Feature: What the operation gpc.getschedule answers

  @SLOTS-781
  @DST2A-SLOTS-016
  Scenario: SLOTS-781 The operation is answered with the Bundle itself
    When a consumer searches for free slots
    Then the operation is answered with the Bundle itself

  @SLOTS-782
  @DST2A-SLOTS-016 @DST2A-SLOTS-042
  Scenario: SLOTS-782 The Organization of the Schedules is in the Bundle
    When a consumer finds free slots
    Then the Organization of the Schedules is in the Bundle

  @SLOTS-783
  @DST2A-SLOTS-016 @DST2A-SLOTS-043
  Scenario: SLOTS-783 The Locations of the Schedules are in the Bundle
    When a consumer finds free slots
    Then the Locations of the Schedules are in the Bundle, when they were asked for

  @SLOTS-784
  @DST2A-SLOTS-044
  Scenario: SLOTS-784 The Practitioners of the Schedules are in the Bundle
    When a consumer finds free slots
    Then the Practitioners of the Schedules are in the Bundle, when they were asked for

  @SLOTS-785
  @DST2A-SLOTS-052
  Scenario: SLOTS-785 The Bundle holds the slots and nothing about a search
    When a consumer finds free slots
    Then the Bundle holds the slots and nothing about a search

  @SLOTS-786
  @DST2A-SLOTS-038
  Scenario: SLOTS-786 No Slot lies wholly outside the requested period
    When a consumer searches for free slots over one day, given as times
    Then no Slot lies wholly outside the requested period

  @SLOTS-787
  @DST2A-SLOTS-038
  Scenario: SLOTS-787 A Slot that starts and ends with the period is inside
    When a consumer searches from the start of a free slot to its end
    Then the Slot that starts and ends with the period is returned
