@search-for-free-slots
Feature: The Slots found

  What every Slot holds, and what it does not.

  @SLOTS-211
  Scenario: SLOTS-211 Each Slot has the status free
    When a consumer finds free slots
    Then each Slot has the status free

  @SLOTS-212
  Scenario: SLOTS-212 Each Slot has its start in UK local time
    When a consumer finds free slots
    Then each Slot has its start in UK local time

  @SLOTS-213
  Scenario: SLOTS-213 Each Slot has its end in UK local time
    When a consumer finds free slots
    Then each Slot has its end in UK local time

  @SLOTS-214
  Scenario: SLOTS-214 Each Slot ends after it starts
    When a consumer finds free slots
    Then each Slot ends after it starts

  @SLOTS-215
  Scenario: SLOTS-215 Each Slot lies within the planning horizon of its Schedule
    When a consumer finds free slots
    Then each Slot lies within the planning horizon of its Schedule

  @SLOTS-216
  Scenario: SLOTS-216 Each Slot has the description of its slot type in serviceType.text
    When a consumer finds free slots
    Then each Slot has the description of its slot type in serviceType.text

  @SLOTS-217
  Scenario: SLOTS-217 Each Slot has one delivery channel
    When a consumer finds free slots
    Then each Slot has one delivery channel

  @SLOTS-218
  Scenario: SLOTS-218 Each delivery channel is a code of its value set
    When a consumer finds free slots
    Then each delivery channel is a code of its value set

  @SLOTS-219
  Scenario: SLOTS-219 Each Slot refers to one Schedule
    When a consumer finds free slots
    Then each Slot refers to one Schedule

  @SLOTS-220
  Scenario: SLOTS-220 No Slot has a specialty
    When a consumer finds free slots
    Then no Slot has a specialty

  @SLOTS-221
  Scenario: SLOTS-221 No Slot has a serviceCategory or an appointmentType
    When a consumer finds free slots
    Then no Slot has a serviceCategory or an appointmentType

  @SLOTS-222
  Scenario: SLOTS-222 Each identifier of a Slot has a system, a value and nothing else
    When a consumer finds free slots
    Then each identifier of a Slot has a system, a value and nothing else
