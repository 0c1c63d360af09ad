@register-a-patient
Feature: Register a patient works at all

  What scenarios of other endpoints build on.

  @REG-001 @gateway @uses:find-a-patient
  @APPT-GEN-004 @FND-GEN-009 @FND-GEN-036 @FND-REG-007 @FND-REG-067 @FND-REG-069 @FND-REG-071
  Scenario: REG-001 A person is registered, once
    When a consumer registers a person
    Then a person who is not registered is registered with 200 OK
    And a person who is not registered is answered with a searchset Bundle of one Patient
    And a person who is registered already is refused with 409
