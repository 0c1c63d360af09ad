@search-for-free-slots
Feature: The Bundle of a slot search

  It holds Slots and what belongs to them, each once, and nothing else.

  @SLOTS-201
  @APPT-SLOTS-112 @APPT-SLOTS-145
  Scenario: SLOTS-201 The Bundle holds Slots, Schedules, Practitioners, Locations and Organizations only
    When a consumer finds free slots
    Then the Bundle holds Slots, Schedules, Practitioners, Locations and Organizations only

  @SLOTS-202
  @APPT-SLOTS-112
  Scenario: SLOTS-202 The Bundle holds no resource twice
    When a consumer finds free slots
    Then the Bundle holds no resource twice

  @SLOTS-203
  @APPT-SLOTS-009 @APPT-SLOTS-085 @APPT-SLOTS-086
  Scenario: SLOTS-203 The Schedule of each Slot is in the Bundle
    When a consumer finds free slots
    Then the Schedule of each Slot is in the Bundle

  @SLOTS-204
  @APPT-SLOTS-111
  Scenario: SLOTS-204 Each other resource is associated with a Slot of the Bundle
    When a consumer finds free slots
    Then each other resource is associated with a Slot of the Bundle
