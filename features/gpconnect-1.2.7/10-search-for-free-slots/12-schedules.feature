@search-for-free-slots
Feature: The Schedules of the slots found

  What every Schedule holds, and what it does not.

  @SLOTS-231
  @APPT-SLOTS-115 @APPT-SLOTS-117 @APPT-SLOTS-134
  Scenario: SLOTS-231 Each planning horizon has its start in UK local time
    When a consumer finds free slots
    Then each planning horizon has its start in UK local time

  @SLOTS-232
  @APPT-SLOTS-116 @APPT-SLOTS-117
  Scenario: SLOTS-232 Each planning horizon has its end in UK local time
    When a consumer finds free slots
    Then each planning horizon has its end in UK local time

  @SLOTS-233
  @APPT-AVAIL-038 @APPT-GEN-027 @APPT-SLOTS-130 @FND-GEN-028
  Scenario: SLOTS-233 Each Schedule has a Location among its actors, and else Practitioners only
    When a consumer finds free slots
    Then each Schedule has a Location among its actors, and else Practitioners only

  @SLOTS-234
  @APPT-AVAIL-033 @APPT-SLOTS-128
  Scenario: SLOTS-234 Each Schedule has a practitioner role
    When a consumer finds free slots
    Then each Schedule has a practitioner role

  @SLOTS-235
  @APPT-AVAIL-003 @APPT-AVAIL-034 @APPT-SLOTS-128
  Scenario: SLOTS-235 Each practitioner role is a code of its value set
    When a consumer finds free slots
    Then each practitioner role is a code of its value set

  @SLOTS-236
  @APPT-SLOTS-128
  Scenario: SLOTS-236 Each practitioner role takes its code from the job role name code system
    When a consumer finds free slots
    Then each practitioner role takes its code from the job role name code system

  @SLOTS-237
  @APPT-SLOTS-129
  Scenario: SLOTS-237 No Schedule has a delivery channel
    When a consumer finds free slots
    Then no Schedule has a delivery channel

  @SLOTS-238
  @APPT-SLOTS-119
  Scenario: SLOTS-238 Each Schedule with a serviceCategory has its session name in serviceCategory.text
    When a consumer finds free slots
    Then each Schedule with a serviceCategory has its session name in serviceCategory.text

  @SLOTS-239
  @APPT-SLOTS-122
  Scenario: SLOTS-239 No Schedule has a specialty
    When a consumer finds free slots
    Then no Schedule has a specialty

  @SLOTS-240
  @APPT-SLOTS-133
  Scenario: SLOTS-240 No Schedule has an active flag or a serviceType
    When a consumer finds free slots
    Then no Schedule has an active flag or a serviceType

  @SLOTS-241
  @APPT-SLOTS-135
  Scenario: SLOTS-241 Each identifier of a Schedule has a system, a value and nothing else
    When a consumer finds free slots
    Then each identifier of a Schedule has a system, a value and nothing else

  @SLOTS-242
  @APPT-SLOTS-124
  Scenario: SLOTS-242 No Slot and no Schedule has a comment
    When a consumer finds free slots
    Then no Slot and no Schedule has a comment
