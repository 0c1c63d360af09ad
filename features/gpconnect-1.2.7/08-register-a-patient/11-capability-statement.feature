@register-a-patient
Feature: Registrations in the capability statement

  The capability statement tells consumers that patients can be registered.

  @REG-197 @uses:get-the-capability-statement
  @API-FHIR-032
  Scenario: REG-197 The capability statement lists the operation
    When a consumer reads the capability statement
    Then the capability statement lists the operation that registers patients
