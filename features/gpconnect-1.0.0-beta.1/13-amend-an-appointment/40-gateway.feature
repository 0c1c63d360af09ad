@amend-an-appointment
Feature: Amend an appointment works at all, by its reason

  What scenarios of other endpoints build on. The reason is what every provider lets consumers change.

  @AMEND-771 @gateway @books
  @DST2A-AMEND-003 @DST2A-AMEND-011 @DST2A-AMEND-013 @DST2A-AMEND-021 @DST2A-AMEND-022 @DST2A-GEN-001
  @DST2A-GEN-010 @DST2A-HTTP-038
  Scenario: AMEND-771 The reason of an appointment is amended
    When a consumer amends the reason of an appointment
    Then the response is 200 OK
    And the response is an Appointment
    And it is the one that was asked for
