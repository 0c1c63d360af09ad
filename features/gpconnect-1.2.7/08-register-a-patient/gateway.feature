@register-a-patient
Feature: Register a patient works at all

  What scenarios of other endpoints build on.

  @REG-001 @gateway @uses:find-a-patient
  Scenario: REG-001 A person is registered, once
    When a consumer registers a person
    Then a person who is not registered is registered with 200 OK
    And a person who is not registered is answered with a searchset Bundle of one Patient
    And a person who is registered already is refused with 409
