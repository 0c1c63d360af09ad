@search-for-free-slots
Feature: The Slots found

  What every Slot holds, and what it does not.

  @SLOTS-211
  @APPT-SLOTS-003 @APPT-SLOTS-077
  Scenario: SLOTS-211 Each Slot has the status free
    When a consumer finds free slots
    Then each Slot has the status free

  @SLOTS-212
  @APPT-SLOTS-113 @APPT-SLOTS-117
  Scenario: SLOTS-212 Each Slot has its start in UK local time
    When a consumer finds free slots
    Then each Slot has its start in UK local time

  @SLOTS-213
  @APPT-SLOTS-114 @APPT-SLOTS-117
  Scenario: SLOTS-213 Each Slot has its end in UK local time
    When a consumer finds free slots
    Then each Slot has its end in UK local time

  @SLOTS-214
  @APPT-SLOTS-136
  Scenario: SLOTS-214 Each Slot ends after it starts
    When a consumer finds free slots
    Then each Slot ends after it starts

  @SLOTS-215
  @APPT-SLOTS-136
  Scenario: SLOTS-215 Each Slot lies within the planning horizon of its Schedule
    When a consumer finds free slots
    Then each Slot lies within the planning horizon of its Schedule

  @SLOTS-216
  @APPT-SLOTS-118
  Scenario: SLOTS-216 Each Slot has the description of its slot type in serviceType.text
    When a consumer finds free slots
    Then each Slot has the description of its slot type in serviceType.text

  @SLOTS-217
  @APPT-AVAIL-033 @APPT-SLOTS-127
  Scenario: SLOTS-217 Each Slot has one delivery channel
    When a consumer finds free slots
    Then each Slot has one delivery channel

  @SLOTS-218
  @APPT-AVAIL-003 @APPT-AVAIL-035 @APPT-SLOTS-127
  Scenario: SLOTS-218 Each delivery channel is a code of its value set
    When a consumer finds free slots
    Then each delivery channel is a code of its value set

  @SLOTS-219
  @APPT-GEN-027 @APPT-SLOTS-131 @FND-GEN-028
  Scenario: SLOTS-219 Each Slot refers to one Schedule
    When a consumer finds free slots
    Then each Slot refers to one Schedule

  @SLOTS-220
  @APPT-SLOTS-123
  Scenario: SLOTS-220 No Slot has a specialty
    When a consumer finds free slots
    Then no Slot has a specialty

  @SLOTS-221
  @APPT-SLOTS-132
  Scenario: SLOTS-221 No Slot has a serviceCategory or an appointmentType
    When a consumer finds free slots
    Then no Slot has a serviceCategory or an appointmentType

  @SLOTS-222
  @APPT-SLOTS-135
  Scenario: SLOTS-222 Each identifier of a Slot has a system, a value and nothing else
    When a consumer finds free slots
    Then each identifier of a Slot has a system, a value and nothing else
